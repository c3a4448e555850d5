import { wordsOf } from './fold.ts';
import type { IndexedName, NameForm, NameIndex } from './index-names.ts';
import {
  type Asked,
  type Meeting,
  meetNear,
  meetSpread,
  meetWhole,
  meetWords,
  shareMet,
  type Whole,
  wholeOf,
} from './match-form.ts';
import { fitsOf } from './match-word.ts';
import type { NameKind } from './name-record.ts';
import { isGuess, isWhole, type NameMatch, TIERS } from './tiers.ts';
import { isFiller } from './words.ts';

interface Ranked extends NameMatch {
  /** Compared one after the other; less is better. */
  rank: readonly number[];
}

/** The names that a query of plain words means, best first. Guesses come only where nothing is better. */
export function matchNames(query: string, index: NameIndex): NameMatch[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const whole = wholeOf(words);
  const asked = meaningWords(query, words).map((word) => ({ word, fits: fitsOf(word, index) }));
  // Small words alone are in too many names to mean one, unless they are all of it.
  const isSmall = asked.every(({ word }) => isFiller(word));
  const found = index.names
    .flatMap((name) => matchName(name, whole, asked) ?? [])
    .filter((match) => !isSmall || isWhole(match));
  const sure = found.filter((match) => !isGuess(match));
  return (sure.length > 0 ? sure : found).sort(byRank);
}

/** The words to look up one by one: fillers count where nothing else is left, or where capitals say that they name. */
function meaningWords(query: string, words: readonly string[]): readonly string[] {
  const isShouted = query === query.toUpperCase();
  const capitals = isShouted ? [] : (query.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? []);
  const named = new Set(capitals.flatMap(wordsOf));
  const meant = words.filter((word) => !isFiller(word) || named.has(word));
  return meant.length > 0 ? meant : words;
}

function matchName(name: IndexedName, whole: Whole, asked: readonly Asked[]): Ranked | undefined {
  let best: Ranked | undefined;
  for (const form of name.forms) {
    const meeting = meetWhole(form, whole) ?? meetWords(form, asked) ?? meetNear(form, whole);
    if (meeting) best = better(best, ranked(name, meeting, asked, form));
  }
  if (best && !isGuess(best)) return best;
  const spread = meetSpread(name, asked);
  return spread ? better(best, ranked(name, spread, asked, mostMet(name, asked), spread.about)) : best;
}

/** The form of a name that has most of the query. */
function mostMet({ forms }: IndexedName, asked: readonly Asked[]): NameForm | undefined {
  const [most] = forms
    .map((form) => ({ form, share: shareMet(form, asked) }))
    .sort((a, b) => b.share - a.share);
  return most && most.share > 0 ? most.form : undefined;
}

/** What a page of another kind gives way by to one about a person, place, organisation or event. */
const GIVES_WAY: Readonly<Record<NameKind, number>> = {
  people: 0,
  places: 0,
  organisations: 0,
  events: 0,
  reports: 0.15,
  estimates: 0.15,
  sources: 0.2,
  site: 0.3,
};

function ranked(
  name: IndexedName,
  { tier, cost }: Meeting,
  asked: readonly Asked[],
  form?: NameForm,
  about: readonly string[] = [],
): Ranked {
  const { record, order } = name;
  const share = form ? (isWhole({ tier }) ? 1 : shareMet(form, asked)) : 0;
  const isOther = form && form.origin !== 'name' && tier !== 'variant';
  const merit = share - GIVES_WAY[record.kind] - (isOther ? 0.1 : 0) - cost * 0.1;
  return {
    record,
    tier,
    about,
    // Of guesses the one with the fewest slips is meant, however much else its name has.
    rank: [TIERS.indexOf(tier), isGuess({ tier }) ? cost : 0, -merit, -record.claims, order],
    ...(form && { form }),
  };
}

function better(a: Ranked | undefined, b: Ranked): Ranked {
  return a && byRank(a, b) <= 0 ? a : b;
}

function byRank(a: Ranked, b: Ranked): number {
  for (const [at, value] of a.rank.entries()) {
    const difference = value - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
