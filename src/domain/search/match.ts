import { isFiller } from './words.ts';
import { wordsOf } from './fold.ts';
import { coreOf, type IndexedName, type NameForm, type NameIndex } from './index-names.ts';
import { areTranscriptions, FIT, fitsOf } from './match-word.ts';
import type { NameKind, NameRecord } from './name-record.ts';
import { soundOfName } from './sound.ts';
import { areForms, isPlural } from './words.ts';

/** How a query meets a name, best first. */
export const TIERS = [
  'name', // it is the name we use
  'variant', // it is another name in print, or one a reader may type
  'alike', // it is one of them in another transcription or without its small words
  'words', // its words stand in one form of the name
  'parts', // they begin words of it
  'forms', // they are other forms of its words
  'spread', // they stand in several names, or in a name and the description
  'about', // they all stand in the description
  'slips', // they are a slip or two away from a form of the name
  'slips-spread', // and the rest stands in the description
] as const;
export type Tier = (typeof TIERS)[number];

/** A name that a query may mean, with the form that it met. */
export interface NameMatch {
  record: NameRecord;
  tier: Tier;
  /** The form that met the query. Absent where only the description did. */
  form?: NameForm;
  /** Words of the query that stand in the description. */
  about: readonly string[];
}

interface Ranked extends NameMatch {
  rank: readonly number[];
}

/** True where the match is a guess: the query has slips that no spelling explains. */
export function isGuess({ tier }: Pick<NameMatch, 'tier'>): boolean {
  return tier === 'slips' || tier === 'slips-spread';
}

/** True where the query is the name, in whatever spelling. */
export function isWhole({ tier }: Pick<NameMatch, 'tier'>): boolean {
  return tier === 'name' || tier === 'variant' || tier === 'alike';
}

/** The names that a query of plain words means, best first. Guesses come only where nothing is better. */
export function matchNames(query: string, index: NameIndex): NameMatch[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const whole = {
    words,
    folded: words.join(' '),
    closed: words.join(''),
    core: coreOf(words),
    sound: soundOfName(words),
  };
  const meant = meaningWords(query, words);
  const fits = meant.map((word) => fitsOf(word, index.sounds));
  const found = index.names.flatMap((name) => rankName(name, whole, meant, fits) ?? []);
  const sure = found.filter((match) => !isGuess(match));
  return (sure.length > 0 ? sure : found).sort(byRank);
}

/** The words to look up one by one: fillers count only where nothing else is left, or where capitals say it is a name. */
export function meaningWords(query: string, words: readonly string[]): readonly string[] {
  const capitals =
    query === query.toUpperCase() ? [] : (query.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? []);
  const named = new Set(capitals.flatMap(wordsOf));
  const meant = words.filter((word) => !isFiller(word) || named.has(word));
  return meant.length > 0 ? meant : words;
}

interface Whole {
  words: readonly string[];
  folded: string;
  closed: string;
  core: string;
  sound: string;
}

function rankName(
  name: IndexedName,
  whole: Whole,
  words: readonly string[],
  fits: readonly Map<string, number>[],
): Ranked | undefined {
  let best: Ranked | undefined;
  for (const form of name.forms) {
    const tier = wholeTier(form, whole) ?? wordsTier(form, words, fits);
    if (!tier) continue;
    const match = ranked(name, tier.tier, tier.cost, whole.closed.length, form, []);
    if (!best || byRank(match, best) < 0) best = match;
  }
  return best && !isGuess(best) ? best : better(best, spreadMatch(name, words, fits));
}

const better = (a: Ranked | undefined, b: Ranked | undefined) => (a && (!b || byRank(a, b) <= 0) ? a : b);

/** How a query as a whole is a form of the name. */
function wholeTier(form: NameForm, whole: Whole): { tier: Tier; cost: number } | undefined {
  if (form.folded === whole.folded) return { tier: form.origin === 'name' ? 'name' : 'variant', cost: 0 };
  if (form.closed === whole.closed || form.core === whole.core) return { tier: 'alike', cost: 0 };
  if (form.sound === whole.sound && areTranscriptions(form.core, whole.core))
    return { tier: 'alike', cost: 1 };
  return undefined;
}

/** How the words of a query stand in one form of the name. */
function wordsTier(
  form: NameForm,
  words: readonly string[],
  fits: readonly Map<string, number>[],
): { tier: Tier; cost: number } | undefined {
  const costs = fits.map((fit) => Math.min(...form.lookup.map((word) => fit.get(word) ?? Infinity)));
  const worst = Math.max(...costs);
  const cost = costs.reduce((sum, one) => sum + one, 0);
  if (worst <= FIT.plural) return { tier: 'words', cost };
  if (worst <= FIT.start) return { tier: 'parts', cost };
  if (worst <= FIT.form) return { tier: 'forms', cost };
  if (worst === Infinity) return undefined;
  // A short word with a slip means a name only where it is all of the name, or where another word bears it out.
  const isBorneOut = costs.some((one) => one <= FIT.start) || form.words.length <= words.length;
  const isShort = words.some((word, at) => word.length < 7 && (costs[at] ?? 0) > FIT.form);
  return isBorneOut || !isShort ? { tier: 'slips', cost } : undefined;
}

/** How the words of a query stand in several forms of the name and in its description together. */
function spreadMatch(
  name: IndexedName,
  words: readonly string[],
  fits: readonly Map<string, number>[],
): Ranked | undefined {
  if (words.length < 2) return undefined;
  const lookup = name.forms.flatMap((form) => form.lookup);
  const about: string[] = [];
  let [cost, named, slipped] = [0, 0, false];
  for (const [at, word] of words.entries()) {
    const inNames = Math.min(...lookup.map((known) => fits[at]?.get(known) ?? Infinity));
    const inAbout = name.about.some(
      (known) => known === word || isPlural(known, word) || areForms(known, word),
    );
    if (inNames > FIT.form && inAbout) about.push(word);
    else if (inNames === Infinity || inNames > FIT.slips) return undefined;
    else {
      named += 1;
      cost += inNames;
      slipped ||= inNames > FIT.form;
    }
  }
  if (named === 0) return ranked(name, 'about', 0, 0, undefined, about);
  // A slip and a word of a description together prove little; a second word of a name must bear them out.
  if (slipped && (named < 2 || about.length > named)) return undefined;
  return ranked(name, slipped ? 'slips-spread' : 'spread', cost + about.length, 0, undefined, about);
}

const KIND_RANK: Readonly<Record<NameKind, number>> = {
  people: 0,
  places: 0,
  organisations: 0,
  events: 0,
  reports: 1,
  estimates: 1,
  sources: 2,
};

function ranked(
  name: IndexedName,
  tier: Tier,
  cost: number,
  letters: number,
  form: NameForm | undefined,
  about: readonly string[],
): Ranked {
  const { record, order } = name;
  const isOther = form && form.origin !== 'name' && tier !== 'variant' ? 1 : 0;
  const covered = form ? letters / Math.max(letters, form.closed.length) : 0;
  const rank = [TIERS.indexOf(tier), isOther, cost, KIND_RANK[record.kind], -covered, -record.claims, order];
  return { record, tier, rank, about, ...(form && { form }) };
}

function byRank(a: Ranked, b: Ranked): number {
  for (const [at, value] of a.rank.entries()) {
    const difference = value - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
