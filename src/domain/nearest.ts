import { distance } from 'fastest-levenshtein';

/** The value of `known` nearest to `wrong` by edit distance, or nothing where none is near enough to be meant. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(3, Math.ceil(wrong.length / 2));
  for (const value of known) {
    const d = distance(wrong.toLowerCase(), value.toLowerCase());
    if (d < least) {
      least = d;
      best = value;
    }
  }
  return best;
}
