import { enginePath, entryPath } from '../../domain/search/addresses.ts';
import type { Ask, Hit } from '../../domain/search/passages.ts';
import { at } from './dom.ts';

/** What is used of Pagefind's own interface. */
interface Pagefind {
  options: (options: { noWorker: boolean; excerptLength: number; metaCacheTag?: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string | null) => Promise<{ results: PagefindResult[] }>;
  preload: (term: string) => Promise<void>;
}
interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<{ url: string; content: string; plain_excerpt: string; meta: Record<string, string> }>;
}

/** How many answers are kept: those of a few queries, since each may list every page. */
const MOST_KEPT = 40;

/** The engine, started. */
export interface Engine {
  ask: Ask;
  /** Fetches the parts of the index that the words of a text need, and nothing of the pages. */
  preload: (text: string) => Promise<void>;
}

let engine: Promise<Engine> | undefined;

/** Starts the engine once a page. A start that failed is tried again with the next question. */
export function loadEngine(): Promise<Engine> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ at(enginePath))) as Pagefind;
  const metaCacheTag = tagOfPreload();
  // A worker is made from an address, which a page that requires Trusted Types refuses; the engine runs here as well.
  await pagefind.options({ noWorker: true, excerptLength: 24, ...(metaCacheTag && { metaCacheTag }) });
  await pagefind.init();
  const asked = new Map<string | null, Promise<Hit[]>>();
  const ask: Ask = (term) => {
    const known = asked.get(term) ?? search(pagefind, term);
    // The one asked last stands last; the first gives way.
    asked.delete(term);
    asked.set(term, known);
    const [oldest] = asked.keys();
    if (asked.size > MOST_KEPT && oldest !== undefined) asked.delete(oldest);
    return known;
  };
  return { ask, preload: (text) => pagefind.preload(text) };
}

/** The time in the address under which the entry was asked for early, so that the engine takes that one. */
function tagOfPreload(): string | undefined {
  const link = document.querySelector<HTMLLinkElement>(`link[href*="${entryPath}?ts="]`);
  return link?.href.split('?ts=')[1];
}

async function search(pagefind: Pagefind, term: string | null): Promise<Hit[]> {
  const { results } = await pagefind.search(term);
  return results.map(({ id, score, words, data }) => ({
    id,
    score,
    words,
    load: async () => {
      const { url, content, plain_excerpt, meta } = await data();
      return { url, content, excerpt: plain(plain_excerpt), meta };
    },
  }));
}

/** Text as it was before the engine made it safe for HTML. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
