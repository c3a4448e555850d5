import { coreOf, type IndexedName, type NameForm } from './index-names.ts';
import { areTranscriptions, FIT, WRONG_LETTER } from './match-word.ts';
import { slipsAllowed, slipsBetween } from './near.ts';
import { soundOfName } from './sound.ts';
import type { Tier } from './tiers.ts';
import { areForms, isPlural } from './words.ts';

/** A query as one name. */
export interface Whole {
  words: readonly string[];
  folded: string;
  closed: string;
  core: string;
  sound: string;
}

/** A word of a query with the words of names it may mean, each with its fit. */
export interface Asked {
  word: string;
  fits: ReadonlyMap<string, number>;
}

/** How a form or a name is met. `cost` is the sum of the fits. */
export interface Meeting {
  tier: Tier;
  cost: number;
}

export function wholeOf(words: readonly string[]): Whole {
  return {
    words,
    folded: words.join(' '),
    closed: words.join(''),
    core: coreOf(words),
    sound: soundOfName(words),
  };
}

/** How a query as a whole is a form of the name. */
export function meetWhole(form: NameForm, whole: Whole): Meeting | undefined {
  if (form.folded === whole.folded) return { tier: form.origin === 'name' ? 'name' : 'variant', cost: 0 };
  if (form.closed === whole.closed || form.core === whole.core) return { tier: 'alike', cost: 0 };
  if (form.sound === whole.sound && areTranscriptions(form.core, whole.core))
    return { tier: 'alike', cost: 1 };
  return undefined;
}

/** A word with fewer letters, one of them wrong, is too likely to be another word. */
const SHORT = 6;

/** How the words of a query stand in one form of the name. */
export function meetWords(form: NameForm, asked: readonly Asked[]): Meeting | undefined {
  const fits = asked.map((one) => bestFit(one, form));
  const worst = Math.max(...fits);
  const cost = fits.reduce((sum, fit) => sum + fit, 0);
  if (worst <= FIT.plural) return { tier: 'words', cost };
  if (worst <= FIT.sound) return { tier: 'parts', cost };
  if (worst <= FIT.form) return { tier: 'forms', cost };
  if (worst === Infinity) return undefined;
  // A short word with a slip means a name only where it is all of the name, or where another word bears it out.
  const isBorneOut = fits.some((fit) => fit <= FIT.sound) || form.words.length <= asked.length;
  const hasShortSlip = asked.some(({ word }, at) => word.length < SHORT && (fits[at] ?? 0) > FIT.form);
  if (hasShortSlip && !isBorneOut) return undefined;
  return shareMet(form, asked) < LEAST_SHARE ? undefined : { tier: 'slips', cost };
}

/** How much of a form a query must have where it has slips: one word of many is not how a long name is meant. */
const LEAST_SHARE = 0.25;

/** How much of a form the query has, by letters: 1 where it has all of it. */
export function shareMet(form: NameForm, asked: readonly Asked[]): number {
  const met = asked.filter((one) => bestFit(one, form) < Infinity);
  const letters = met.reduce((sum, { word }) => sum + word.length, 0);
  return Math.min(1, letters / form.closed.length);
}

/** How near a query as a whole is to a form: slips in short words and in spaces show only here. */
export function meetNear(form: NameForm, whole: Whole): Meeting | undefined {
  const allowed = slipsAllowed(Math.max(form.closed.length, whole.closed.length));
  if (Math.abs(form.closed.length - whole.closed.length) > allowed) return undefined;
  const slips = slipsBetween(form.closed, whole.closed);
  if (slips > allowed || !areNearByWord(form.words, whole.words)) return undefined;
  return { tier: 'slips', cost: slips === 1 ? FIT.slip : FIT.slips };
}

/** False where two slips make a short word another word: South Harbour is not North Harbour. */
function areNearByWord(known: readonly string[], words: readonly string[]): boolean {
  if (known.length !== words.length) return true;
  return known.every(
    (word, at) => slipsBetween(word, words[at] ?? '') <= Math.max(1, Math.round(word.length / 4)),
  );
}

/** How the words of a query stand in several forms of a name, or in a form and in the description. */
export function meetSpread(
  name: IndexedName,
  asked: readonly Asked[],
): (Meeting & { about: string[] }) | undefined {
  if (asked.length < 2) return undefined;
  const about: string[] = [];
  let [cost, named, slipped] = [0, 0, false];
  for (const one of asked) {
    const fit = Math.min(...name.forms.map((form) => bestFit(one, form)));
    if (fit > FIT.form && isAbout(name, one.word)) about.push(one.word);
    else if (fit > FIT.slips + WRONG_LETTER) return undefined;
    else {
      named += 1;
      cost += fit;
      slipped ||= fit > FIT.form;
    }
  }
  if (named === 0) return { tier: 'about', cost, about };
  // A slip and a word of a description together prove little; other words of the name must bear them out.
  if (slipped && (named < 2 || about.length > 0)) return undefined;
  return { tier: slipped ? 'slips-spread' : 'spread', cost: cost + about.length, about };
}

/** The best that a word of a query does in a form. */
export function bestFit({ fits }: Asked, { words, joined }: NameForm): number {
  let best = Infinity;
  for (const word of words) best = Math.min(best, fits.get(word) ?? Infinity);
  for (const word of joined) if (fits.get(word) === FIT.same) best = FIT.same;
  return best;
}

function isAbout({ about }: IndexedName, word: string): boolean {
  return about.some((known) => known === word || isPlural(known, word) || areForms(known, word));
}
