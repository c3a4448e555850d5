import type { Bound } from '../schema/figure.ts';
import { capital, singular } from '../words.ts';

/** A quantity as it was said: null on a side is open; null on both is a word without a number. */
export interface Quantity {
  low: number | null;
  high: number | null;
  bound: Bound;
}

/** True where the quantity is a word and no number ("hundreds"). */
export function isWordOnly({ low, high }: Pick<Quantity, 'low' | 'high'>): boolean {
  return low === null && high === null;
}

/** The numbers that a quantity states, smallest first; none for a word. */
export function statedNumbers({ low, high }: Pick<Quantity, 'low' | 'high'>): number[] {
  return [...new Set([low, high])].filter((value) => value !== null);
}

/** A number with thousands set off by commas; a fraction to two decimals. */
export function sayNumber(value: number): string {
  // By hand: in a browser, the first number that `Intl` formats costs more time than the rest of a chart.
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A part of a whole in per cent, as far as a decimal allows: 0.3 is "30 per cent". */
export function sayShare(value: number): string {
  return `${sayNumber(value * 100)} per cent`;
}

/**
 * A figure in words: "more than 3,000", "400 to 600", "about 5,000". A word without a number is quoted as printed,
 * and so is a fraction, which a decimal would round; without printed words a part of one is given in per cent.
 */
export function sayQuantity({ low, high, bound, wording }: Quantity & { wording?: string }): string {
  const values = statedNumbers({ low, high });
  const whole = values.every((value) => Number.isInteger(value));
  if (values.length === 0 || (!whole && wording !== undefined))
    return wording === undefined ? 'no number given' : `“${wording}”`;
  const say = !whole && values.every((value) => value > 0 && value <= 1) ? sayShare : sayNumber;
  const one = say(low ?? high ?? 0);
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
      return `${say(low ?? 0).replace(/ per cent$/, '')} to ${say(high ?? 0)}`;
  }
}

/** A figure with what it counts: "more than 3,000 people", "1 person". Quoted words say themselves what they count. */
export function sayCounted(figure: Quantity & { wording?: string }, unit: string): string {
  const words = sayQuantity(figure);
  if (words.startsWith('“')) return words;
  return `${words} ${figure.low === 1 && figure.high === 1 ? singular(unit) : unit}`;
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

/** The bound of a figure in words; a word without a number has none. */
export function sayBound(figure: Quantity): string {
  return isWordOnly(figure) ? 'no number given' : BOUND_WORDS[figure.bound];
}

/** What a measure leaves out, under its name; what is only not said has a name of its own. */
export function sayLeftOut({ excludes }: { excludes: string }): { term: string; text: string } {
  const unsaid = /^Not said: (?<what>.+)$/s.exec(excludes)?.groups?.['what'];
  return unsaid === undefined
    ? { term: 'Leaves out', text: excludes }
    : { term: 'Not said', text: capital(unsaid) };
}
