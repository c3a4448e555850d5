import { distance } from 'fastest-levenshtein';

/**
 * How many slips of a hand lie between two folded words: a letter too many, too few, wrong, or two letters changed
 * about, which counts once.
 */
export function slipsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  // The library counts two letters changed about as two edits.
  return edits > 1 && edits < 5 && areChangedAbout(a, b) ? Math.ceil(edits / 2) : edits;
}

/** True where two words have the same letters in another order. */
export function areChangedAbout(a: string, b: string): boolean {
  return a.length === b.length && sorted(a) === sorted(b);
}

const sorted = (word: string) => [...word].sort().join('');

/**
 * How many slips a word may have and still be meant. Short words have none: too many of them are words of their own
 * (card and cart).
 */
export function slipsAllowed(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}
