import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, textOf } from './contents.ts';

/** Two queries that a reader types one after the other. */
export type QueryPair = readonly [first: string, second: string];

const PAIRS = 6;
/**
 * A query must stand on this many pages, so that every search has a text to show for it, even one that shows some of
 * the pages elsewhere; and on no more than this share of them, or it is no word that anyone would look for.
 */
const LEAST_PAGES = 6;
const LARGEST_SHARE = 0.3;
const FILES_WITH_NAMES = ['people', 'places', 'organisations', 'events'];

/**
 * Pairs of a name and a plain word of the claims, in turns one or the other first. Both are taken from the data at even
 * distances in alphabetical order, so that the same site always gives the same queries and nobody has chosen them.
 */
export function queryPairs(dist: string, contents: readonly Content[]): QueryPair[] {
  const texts = contents.map((content) => ` ${lettersOf(textOf(content))} `);
  const isCommon = (words: string) => {
    const pages = texts.filter((text) => text.includes(` ${lettersOf(words)} `)).length;
    return pages >= LEAST_PAGES && pages <= texts.length * LARGEST_SHARE;
  };
  const names = [
    ...new Set(
      FILES_WITH_NAMES.flatMap((file) => rowsOf<{ name: string }>(dist, file).map(({ name }) => name)),
    ),
  ];
  const partsOfNames = new Set(names.flatMap((name) => lettersOf(name).split(' ')));
  const words = new Set(
    rowsOf<{ text: string }>(dist, 'claims')
      .flatMap(({ text }) => text.match(/\b[a-z]{6,12}\b/g) ?? [])
      .filter((word) => !partsOfNames.has(word)),
  );
  const chosenNames = spread(names.filter((name) => /^[A-Za-z ]{4,24}$/.test(name) && isCommon(name)));
  const chosenWords = spread([...words].filter(isCommon));
  if (chosenNames.length < PAIRS || chosenWords.length < PAIRS)
    throw new Error(
      `The data hold fewer than ${PAIRS} names or words that are on enough pages to compare with.`,
    );
  return chosenNames.map((name, at) => {
    const word = chosenWords[at] ?? '';
    return at % 2 === 0 ? [name, word] : [word, name];
  });
}

function rowsOf<Row>(dist: string, file: string): Row[] {
  return JSON.parse(readFileSync(join(dist, 'data', `${file}.json`), 'utf8')) as Row[];
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, ' ');

function spread(list: readonly string[]): string[] {
  const sorted = list.toSorted((a, b) => a.localeCompare(b, 'en'));
  if (sorted.length < PAIRS) return sorted;
  return Array.from(
    { length: PAIRS },
    (_, at) => sorted[Math.floor(((at + 0.5) / PAIRS) * sorted.length)] ?? '',
  );
}
