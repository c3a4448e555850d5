import type { Quantity } from './wording.ts';

/** How far "about" may reach to either side when two figures are set side by side. Stated in the methodology. */
export const TOLERANCE_OF_ABOUT = 0.1;

export type Compatibility = 'agree' | 'overlap' | 'conflict' | 'not-comparable';

interface Interval {
  from: number;
  to: number;
  /** True where the end itself is not included. */
  openFrom: boolean;
}

/** The numbers that a quantity allows; nothing where it gives no number. */
function intervalOf({ low, high, bound }: Quantity): Interval | undefined {
  if (low === null && high === null) return undefined;
  if (bound === 'about') {
    const value = low ?? high ?? 0;
    return { from: value * (1 - TOLERANCE_OF_ABOUT), to: value * (1 + TOLERANCE_OF_ABOUT), openFrom: false };
  }
  return { from: low ?? -Infinity, to: high ?? Infinity, openFrom: bound === 'more-than' };
}

/**
 * Whether two figures of one measure can both be right, by the numbers that each allows:
 * `agree` where they allow the same numbers, or one lies within the other; `overlap` where they share some;
 * `conflict` where they share none; `not-comparable` where one gives no number.
 */
export function compare(a: Quantity, b: Quantity): Compatibility {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (!first || !second) return 'not-comparable';
  if (!meet(first, second) || !meet(second, first)) return 'conflict';
  return within(first, second) || within(second, first) ? 'agree' : 'overlap';
}

function meet(lower: Interval, upper: Interval): boolean {
  return upper.openFrom ? upper.from < lower.to : upper.from <= lower.to;
}

function within(inner: Interval, outer: Interval): boolean {
  const starts =
    inner.from > outer.from || (inner.from === outer.from && (inner.openFrom || !outer.openFrom));
  return starts && inner.to <= outer.to;
}
