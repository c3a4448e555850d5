import { FILTER_OF_KIND } from './filter-words.ts';
import type { NameIndex } from './index-names.ts';
import { matchNames } from './match.ts';
import { isGuess, isWhole, type NameMatch } from './tiers.ts';
import { type Ask, type Hit, pagesWithWord, type WordHits } from './passages.ts';
import type { Query } from './query.ts';
import { type Pages, type Table, union } from './table.ts';
import { isEntityMatch, unitsOf, type Unit } from './units.ts';

/** The pages for a query, best first, and what became of its words. */
export interface Texts {
  hits: readonly Hit[];
  /** Words and phrases that neither a text nor a name has. */
  unknown: readonly string[];
  /** Words that were read as names: other spellings of them, or near them. */
  readings: readonly Reading[];
  /** Where no page has all that was asked: each part of it, with the number of pages that have it. */
  apart: readonly { text: string; count: number }[];
}

export interface Reading {
  text: string;
  names: readonly NameMatch[];
}

/** What one part of a query led to: pages that have its words, and pages about what it names. */
interface Part {
  text: string;
  hits: readonly Hit[];
  /** Pages that have the very word, and not only a longer one. */
  exact: Pages;
  about: Pages;
  reading?: Reading;
}

/** Looks a query up in the texts. The table is asked for only where a name needs it. */
export async function findTexts(
  query: Query,
  index: NameIndex,
  ask: Ask,
  table: () => Promise<Table>,
): Promise<Texts> {
  const look = (unit: Unit) => lookUp(unit, index, ask, table);
  const parts = await Promise.all([
    ...unitsOf(query.words, index).map(look),
    ...query.phrases.map((phrase) => lookUpPhrase(phrase, ask)),
  ]);
  const readings = parts.flatMap(({ reading }) => reading ?? []);
  const unknown = parts
    .filter(({ hits, about }) => hits.length === 0 && about.size === 0)
    .map(({ text }) => text);
  if (parts.length === 0 || unknown.length > 0) return { hits: [], unknown, readings, apart: [] };

  const excluded = await Promise.all(
    query.without.map(async (text) => {
      const [unit] = /\s/.test(text) ? [] : unitsOf([text], index);
      return pagesOf(unit ? await look(unit) : await lookUpPhrase(text, ask));
    }),
  );
  const together = parts.map(pagesOf).reduce((all, pages) => all.intersection(pages));
  const apart =
    together.size === 0 ? parts.map((part) => ({ text: part.text, count: pagesOf(part).size })) : [];
  const wanted = together.difference(union(excluded));
  return { hits: await inOrder(wanted, parts, ask, table), unknown, readings, apart };
}

const NO_PAGES: Pages = new Set();
const idsOf = (hits: readonly Hit[]): Pages => new Set(hits.map(({ id }) => id));
const pagesOf = ({ hits, about }: Part): Pages => about.union(idsOf(hits));

async function lookUp(unit: Unit, index: NameIndex, ask: Ask, table: () => Promise<Table>): Promise<Part> {
  const { text, names, isNameOnly } = unit;
  // The text of a claim's page has the name we use of all it is about; other names are led there by the table.
  const isOtherName = names.some(({ tier }) => tier !== 'name');
  const [{ hits, exact }] = await Promise.all([
    isNameOnly ? { hits: [], exact: [] } : hitsOf(text, ask),
    // Asked for beside the texts and not after them: on a slow line that is a wait less.
    isOtherName ? table() : undefined,
  ]);
  const part = { text, hits, exact: idsOf(exact), about: NO_PAGES };
  if (names.length > 0 && (isNameOnly || isOtherName || hits.length === 0))
    return { ...part, about: aboutPages(names, await table()), reading: { text, names } };
  if (hits.length > 0) return part;
  const near = nearestOf(text, index);
  if (near.length === 0) return part;
  return { ...part, about: aboutPages(near, await table()), reading: { text, names: near } };
}

async function hitsOf(text: string, ask: Ask): Promise<WordHits> {
  if (!/\s/.test(text)) return pagesWithWord(text, ask);
  const hits = await ask(`"${text}"`);
  return { hits, exact: hits };
}

async function lookUpPhrase(text: string, ask: Ask): Promise<Part> {
  const hits = await ask(`"${text}"`);
  return { text: `“${text}”`, hits, exact: idsOf(hits), about: NO_PAGES };
}

/** The entities that a word with slips is meant for: those of the nearest name, where there is one. */
function nearestOf(text: string, index: NameIndex): NameMatch[] {
  const [best, ...others] = matchNames(text, index).filter(
    (match) => isEntityMatch(match) && (isGuess(match) || isWhole(match)),
  );
  return best ? [best, ...others.filter(({ form }) => form?.folded === best.form?.folded)] : [];
}

function aboutPages(names: readonly NameMatch[], table: Table): Pages {
  return union(
    names.map(({ record }) => {
      const filter = FILTER_OF_KIND[record.kind];
      return filter ? table.pagesOf(filter, record.id) : new Set<string>();
    }),
  );
}

/**
 * The wanted pages. Where a word was read as a name, pages about what it names come first; then those whose words meet
 * the query best, the very words before longer ones that begin so; then the others in reading order.
 */
async function inOrder(
  wanted: Pages,
  parts: readonly Part[],
  ask: Ask,
  table: () => Promise<Table>,
): Promise<Hit[]> {
  const inText = parts.filter(({ hits }) => hits.length > 0);
  // Asked together, words that stand in one title count for more than the sum of each.
  const together =
    inText.length > 1 ? await ask(inText.map(({ text }) => text.replace(/[“”]/g, '')).join(' ')) : [];
  const found = new Map<string, Hit>();
  for (const hit of [...together, ...inText.flatMap(({ hits }) => hits)])
    if (!found.has(hit.id)) found.set(hit.id, hit);
  const wordsMet = ({ id }: Hit) => inText.filter(({ exact }) => exact.has(id)).length;
  const known = [...found.values()]
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => wordsMet(b) - wordsMet(a) || b.score - a.score);
  const about = union(parts.map((part) => part.about));
  if (known.length === wanted.size && about.size === 0) return known;
  const { placeOf } = await table();
  const others = (await ask(null)).filter(({ id }) => wanted.has(id) && !found.has(id));
  const isAbout = ({ id }: Hit) => about.has(id);
  return [
    ...known.filter(isAbout),
    ...others.sort((a, b) => placeOf(a.id) - placeOf(b.id)),
    ...known.filter((hit) => !isAbout(hit)),
  ];
}
