import type { Bound } from '../schema/figure.ts';

/** A quantity as it was said: null on a side is open; null on both is a word without a number. */
export interface Quantity {
  low: number | null;
  high: number | null;
  bound: Bound;
}

/** A number with thousands set off by commas. Fractions are given to two decimals, which `sayQuantity` never prints. */
export function sayNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/** A figure in words: "more than 3,000", "400 to 600", "about 5,000". What has no number, or a fraction, is quoted as printed. */
export function sayQuantity({ low, high, bound, wording }: Quantity & { wording?: string }): string {
  const whole = [low, high].every((value) => value === null || Number.isInteger(value));
  if ((low === null && high === null) || !whole)
    return wording === undefined ? 'no number given' : `“${wording}”`;
  const one = sayNumber(low ?? high ?? 0);
  switch (bound) {
    case 'exact':
      return one;
    case 'about':
      return `about ${one}`;
    case 'at-least':
      return `at least ${one}`;
    case 'more-than':
      return `more than ${one}`;
    case 'up-to':
      return `up to ${one}`;
    case 'range':
      return `${sayNumber(low ?? 0)} to ${sayNumber(high ?? 0)}`;
  }
}

/** The bounds in words, for legends and tables. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: 'one number, unqualified',
  about: 'about: near this number',
  'at-least': 'at least: this number or more',
  'more-than': 'more than: above this number',
  'up-to': 'up to: this number or fewer',
  range: 'range: between two numbers',
};
