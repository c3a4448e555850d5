import { distance } from 'fastest-levenshtein';
import { fold } from '../../src/domain/search/fold.ts';
import { soundOf } from '../../src/domain/search/sound.ts';
import type { Random } from './random.ts';

const STARTS = 'b br d dr f g gr h k kl l m n p pr r s sk st t tr v z'.split(' ');
const VOWELS = 'a e i o u ai au ei'.split(' ');
const MIDDLES = 'b d dr f g k l ll m mb n nd nt p r rk rs rv s sk st t v'.split(' ');
const ENDS = 'ck d l m n nd r rg rk s t x'.split(' ');
/** Letters as they are written elsewhere: the press leaves their signs away. */
const SIGNED: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ø', u: 'ü', s: 'š', l: 'ł', i: 'ı' };

/** The fewest letters by which two made words differ: one slip leaves it plain which was meant. */
const APART = 3;

/** Makes words that are in no dictionary, each far from every other in letters and unlike it in sound. */
export function wordMaker(random: Random, taken: readonly string[] = []): (syllables?: number) => string {
  const made: string[] = [...taken];
  const sounds = new Set(made.map(soundOf));
  return (syllables = 3) => {
    for (;;) {
      let word = random.one(STARTS);
      for (let at = 1; at < syllables; at += 1) word += random.one(VOWELS) + random.one(MIDDLES);
      word += random.one(VOWELS) + random.one(ENDS);
      const isFar = made.every(
        (other) => Math.abs(other.length - word.length) >= APART || distance(other, word) >= APART,
      );
      const sound = soundOf(word);
      if (!isFar || sounds.has(sound)) continue;
      made.push(word);
      sounds.add(sound);
      return word;
    }
  };
}

/** The word with one of its letters signed. */
export function signed(word: string, random: Random): string {
  const places = [...word].flatMap((letter, at) => (letter in SIGNED ? [at] : []));
  if (places.length === 0) return word;
  const at = random.one(places);
  return word.slice(0, at) + (SIGNED[word.charAt(at)] ?? '') + word.slice(at + 1);
}

/** The word with one slip of the finger after its first letter: a letter left out, doubled, swapped or mistyped. */
export function withSlip(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (random.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.charAt(0) + letter + after.slice(1);
    default:
      return before + random.one('abdegiknorstu'.split('').filter((other) => other !== letter)) + after;
  }
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An id from a name. */
export const idOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
