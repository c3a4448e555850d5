import type { NameIndex } from './index-names.ts';
import { areChangedAbout, slipsAllowed, slipsBetween } from './near.ts';
import { soundOf, withAnyEnding } from './sound.ts';
import { areForms, isPlural } from './words.ts';

/** How well a word of a query meets a word of a name; less is better. */
export const FIT = {
  same: 0,
  plural: 1,
  start: 2,
  sound: 4,
  form: 5,
  slip: 7,
  slips: 8,
  slippedStart: 11,
} as const;

/** What a wrong letter adds to a slip: a letter left out, put in or changed about happens more easily. */
export const WRONG_LETTER = 2;

/** The words of names that a word of a query may mean, with their fit. */
export function fitsOf(word: string, { sounds, joined }: NameIndex): Map<string, number> {
  const fits = new Map<string, number>();
  const sound = withAnyEnding(soundOf(word));
  for (const [known, knownSound] of sounds) {
    const fit = fitOf(word, known, sound === withAnyEnding(knownSound));
    if (fit !== undefined) fits.set(known, fit);
  }
  if (joined.has(word)) fits.set(word, FIT.same);
  return fits;
}

function fitOf(word: string, known: string, soundsAlike: boolean): number | undefined {
  if (word === known) return FIT.same;
  if (isPlural(word, known)) return FIT.plural;
  if (known.startsWith(word)) return FIT.start;
  if (soundsAlike && areTranscriptions(word, known)) return FIT.sound;
  if (areForms(word, known)) return FIT.form;
  return slipFit(word, known);
}

/** Words of one sound that are also near in letters: the key alone lets too much through (Hassan, Khazzani; Aeil, El). */
export function areTranscriptions(a: string, b: string): boolean {
  const [shortest, longest] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return longest >= 4 && shortest > longest / 2 && slipsBetween(a, b) <= Math.max(2, Math.floor(longest / 3));
}

function slipFit(word: string, known: string): number | undefined {
  const longest = Math.max(word.length, known.length);
  const allowed = slipsAllowed(longest);
  if (Math.abs(word.length - known.length) <= allowed) {
    const slips = slipsBetween(word, known);
    const isWrong = word.length === known.length && !areChangedAbout(word, known);
    if (slips <= allowed) return (slips === 1 ? FIT.slip : FIT.slips) + (isWrong ? WRONG_LETTER : 0);
  }
  // Four letters changed about are a slip; any other slip in so short a word makes another word.
  if (longest === 4 && areChangedAbout(word, known) && slipsBetween(word, known) === 1) return FIT.slip;
  const isStart = word.length >= 6 && known.length > word.length && word[0] === known[0];
  return isStart && slipsBetween(word, known.slice(0, word.length)) === 1 ? FIT.slippedStart : undefined;
}
