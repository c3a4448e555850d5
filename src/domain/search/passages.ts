import { wordsOf } from './fold.ts';
import { areForms } from './words.ts';

/** A page that the engine found. What stands on it costs a request and is fetched only when it is needed. */
export interface Hit {
  id: string;
  score: number;
  /** Where in the text the words stand. */
  words: readonly number[];
  load: () => Promise<Passage>;
}

/** What the engine keeps of a page. */
export interface Passage {
  url: string;
  content: string;
  /** The text around the found words; `<mark>` stands around each. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}

/** What the search needs of the engine: pages for words, for a phrase in quotation marks, or, for null, all pages. */
export type Ask = (term: string | null) => Promise<readonly Hit[]>;

/** The pages for a word, and those among them that have it, or a form of it, and not only a longer word that begins so. */
export interface WordHits {
  hits: readonly Hit[];
  exact: readonly Hit[];
}

/**
 * The pages that have a word, or a word that begins with it. Where the engine knows no such word it falls back, without
 * saying so, to a shorter word that the asked one begins with (to "is" for "island"); that is not an answer.
 */
export async function pagesWithWord(word: string, ask: Ask): Promise<WordHits> {
  const [hits, exact] = await Promise.all([ask(word), ask(`"${word}"`)]);
  const [first] = hits;
  if (first && (exact.length > 0 || hasWord(word, first, await first.load()))) return { hits, exact };
  // Letters that the engine does not fold are folded on its pages.
  const [plain, ...others] = wordsOf(word);
  if (plain !== undefined && others.length === 0 && plain !== word.toLowerCase())
    return pagesWithWord(plain, ask);
  // A compound that is written apart in the text: counter-terrorism, counter terrorism.
  const parts = wordsOf(word);
  const apart = parts.length > 1 ? await ask(`"${parts.join(' ')}"`) : [];
  return { hits: apart, exact: apart };
}

function hasWord(asked: string, { words }: Hit, { content, meta }: Passage): boolean {
  const text = content.split(/\s+/);
  // A page that was found by its title alone has no place in the text.
  const found = words.length > 0 ? words.map((at) => text[at] ?? '') : Object.values(meta);
  const word = wordsOf(asked).join('');
  return found
    .flatMap((one) => [...wordsOf(one), wordsOf(one).join('')])
    .some((known) => known.startsWith(word) || areForms(known, word));
}
