import { isWordOnly, type Quantity } from './wording.ts';

/** How far "about" may reach to either side when two figures are set side by side. Stated in the methodology. */
export const TOLERANCE_OF_ABOUT = 0.1;

/**
 * How two figures of one measure stand to each other, by the numbers that each allows:
 * `agree` where they allow the same numbers, or one lies within the other; `overlap` where they share only some;
 * `conflict` where they share none; `not-comparable` where one gives no number.
 */
export type Compatibility = 'agree' | 'overlap' | 'conflict' | 'not-comparable';

/** The numbers that a quantity allows. Open ends are infinite. */
export interface Interval {
  from: number;
  to: number;
  /** False where the lower end itself is ruled out, as by "more than". */
  hasFrom: boolean;
}

/** The numbers that a quantity allows, with the tolerance for "about"; nothing where it gives no number. */
export function intervalOf({ low, high, bound }: Quantity): Interval | undefined {
  if (isWordOnly({ low, high })) return undefined;
  if (bound === 'about') {
    const value = low ?? high ?? 0;
    // value + value * 0.1 keeps whole tens whole, where value * 1.1 does not.
    const reach = Math.abs(value) * TOLERANCE_OF_ABOUT;
    return { from: value - reach, to: value + reach, hasFrom: true };
  }
  return { from: low ?? -Infinity, to: high ?? Infinity, hasFrom: bound !== 'more-than' };
}

/** Whether two figures of one measure can both be right. The order of the two does not matter. */
export function compare(a: Quantity, b: Quantity): Compatibility {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (!first || !second) return 'not-comparable';
  if (!sharedBy(first, second)) return 'conflict';
  return isWithin(first, second) || isWithin(second, first) ? 'agree' : 'overlap';
}

/** The numbers that two intervals share; nothing where they share none. */
export function sharedBy(a: Interval, b: Interval): Interval | undefined {
  const later = startsLater(a, b) ? a : b;
  const shared = { from: later.from, hasFrom: later.hasFrom, to: Math.min(a.to, b.to) };
  const isEmpty = shared.from > shared.to || (shared.from === shared.to && !shared.hasFrom);
  return isEmpty ? undefined : shared;
}

/** True where every number of `inner` is one of `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const starts = startsLater(inner, outer) || (inner.from === outer.from && inner.hasFrom === outer.hasFrom);
  return starts && inner.to <= outer.to;
}

/** True where `a` rules out numbers at its lower end that `b` allows. */
function startsLater(a: Interval, b: Interval): boolean {
  return a.from > b.from || (a.from === b.from && !a.hasFrom && b.hasFrom);
}
