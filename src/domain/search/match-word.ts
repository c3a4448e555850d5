import { slipsAllowed, slipsBetween } from './near.ts';
import { soundOf } from './sound.ts';
import { areForms, isPlural } from './words.ts';

/** How well a word of a query meets a word of a name; less is better. */
export const FIT = {
  same: 0,
  plural: 1,
  sound: 2,
  start: 3,
  form: 4,
  slip: 6,
  slips: 7,
  slippedStart: 8,
} as const;

/** The words of names that a word of a query may mean, with their fit. */
export function fitsOf(word: string, sounds: ReadonlyMap<string, string>): Map<string, number> {
  const fits = new Map<string, number>();
  const sound = soundOf(word);
  for (const [known, knownSound] of sounds) {
    const fit = fitOf(word, known, sound === knownSound);
    if (fit !== undefined) fits.set(known, fit);
  }
  return fits;
}

function fitOf(word: string, known: string, soundsAlike: boolean): number | undefined {
  if (word === known) return FIT.same;
  if (isPlural(word, known)) return FIT.plural;
  if (soundsAlike && areTranscriptions(word, known)) return FIT.sound;
  if (known.startsWith(word)) return FIT.start;
  if (areForms(word, known)) return FIT.form;
  return slipFit(word, known);
}

/** Words of one sound that are also near in letters: the key alone lets too much through (Hassan, Khazzani). */
export function areTranscriptions(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  return longest >= 4 && slipsBetween(a, b) <= Math.max(2, Math.floor(longest / 3));
}

function slipFit(word: string, known: string): number | undefined {
  const allowed = slipsAllowed(Math.max(word.length, known.length));
  if (allowed > 0 && Math.abs(word.length - known.length) <= allowed) {
    const slips = slipsBetween(word, known);
    if (slips <= allowed) return slips === 1 ? FIT.slip : FIT.slips;
  }
  // Four letters changed about are still one slip; anything else in so short a word is another word.
  if (
    word.length === 4 &&
    known.length === 4 &&
    slipsBetween(word, known) === 1 &&
    areChangedAbout(word, known)
  )
    return FIT.slip;
  if (
    word.length >= 6 &&
    known.length > word.length &&
    word[0] === known[0] &&
    slipsBetween(word, known.slice(0, word.length)) === 1
  )
    return FIT.slippedStart;
  return undefined;
}

const areChangedAbout = (a: string, b: string) => [...a].sort().join('') === [...b].sort().join('');
