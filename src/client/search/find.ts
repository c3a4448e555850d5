import { type Texts, findTexts } from '../../domain/search/find-texts.ts';
import type { NameIndex } from '../../domain/search/index-names.ts';
import type { NameMatch } from '../../domain/search/tiers.ts';
import { matchQuery } from '../../domain/search/match-query.ts';
import { namesAtOnce, namesBeside } from '../../domain/search/names-beside.ts';
import { isEmptyQuery, parseQuery, type Query } from '../../domain/search/query.ts';
import { loadEngine } from './engine.ts';
import { loadNames, loadTable } from './files.ts';

/** What a query led to. */
export interface Answer {
  query: Query;
  index: NameIndex;
  names: readonly NameMatch[];
  /** Absent until the texts have been looked through. */
  texts?: Texts;
}

/** Fetches what every query needs. */
export function warmUp(): void {
  // What fails here is tried again, and told, with the first question.
  loadNames().catch(() => undefined);
  loadEngine().catch(() => undefined);
}

/**
 * So long must a reader rest between two letters for the texts to be looked through, in milliseconds. What is asked in
 * the midst of a word costs requests and is gone before it can be read; names cost none and follow every letter.
 */
const REST = 150;

let askedAt = -Infinity;

/**
 * Looks a query up and hands over what is found as it comes: names at once, the texts when they have been looked
 * through. Names that are guesses wait for the texts, since words that stand in a text were not mistyped. It ends where
 * the reader has asked for something else.
 */
export async function find(
  text: string,
  isCurrent: () => boolean,
  show: (answer: Answer) => Promise<void>,
): Promise<void> {
  const mine = performance.now();
  const isTyping = mine - askedAt < REST || text.length < 2;
  askedAt = mine;
  const query = parseQuery(text);
  const index = await loadNames();
  if (isEmptyQuery(query)) {
    await show({ query, index, names: [], texts: { hits: [], unknown: [], readings: [], apart: [] } });
    return;
  }
  const names = matchQuery(query, index);
  await show({ query, index, names: namesAtOnce(names, query) });
  const engine = await loadEngine();
  if (!isCurrent()) return;
  if (isTyping) {
    // From three letters on a word stands in one part of the index, which will be needed whatever its end.
    if (/[\p{L}\p{N}]{3}$/u.test(text)) engine.preload(query.words.join(' ')).catch(() => undefined);
    await new Promise((done) => setTimeout(done, mine + REST - performance.now()));
    if (!isCurrent()) return;
  }
  const texts = await findTexts(query, index, engine.ask, loadTable);
  await show({ query, index, names: namesBeside(texts, names, query), texts });
}
