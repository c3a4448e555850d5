import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { writeTable, type TableFile, type TableRow } from '../../domain/search/table.ts';

/** Files of the search by their path under `pagefind/`. */
export type SearchFiles = Map<string, Uint8Array>;

/** What Pagefind writes that a reader's browser asks for; the rest is its stock interface, which is not used. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+|(?:index|fragment)\/.+)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/** Pagefind writes this before what it has compressed. */
const SIGNATURE = 'pagefind_dcd';

/**
 * How many places of words go into one file of the index. Pagefind's own 20,000 make files of 24 KB, of which a query
 * needs some hundred bytes; the setting is not among its documented ones, and without it only bytes are lost.
 */
const PLACES_A_FILE = '6000';

/** An empty index. Pagefind runs as a program of its own, which `close` of its interface ends. */
export async function openIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= PLACES_A_FILE;
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be started. ${errors.join(' ')}`);
  return index;
}

/**
 * The files of a Pagefind index that holds every page, and the table of filters beside them. Pages stand in the table
 * in the order of `addresses`, without the base path.
 */
export async function searchFiles(index: PagefindIndex, addresses: readonly string[]): Promise<SearchFiles> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index could not be made. ${errors.join(' ')}`);
  const needed: SearchFiles = new Map(
    files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]),
  );
  needed.set('table.json', new TextEncoder().encode(JSON.stringify(tableOf(needed, addresses))));
  return needed;
}

function tableOf(files: SearchFiles, addresses: readonly string[]): TableFile {
  const places = new Map(addresses.map((address, at) => [address, at]));
  const rows = [...files].flatMap(([path, content]): (TableRow & { place: number })[] => {
    const id = FRAGMENT.exec(path)?.[1];
    if (id === undefined) return [];
    const { url, filters } = readFragment(content);
    return [{ id, filters, place: places.get(url) ?? places.size }];
  });
  return writeTable(rows.sort((a, b) => a.place - b.place));
}

function readFragment(content: Uint8Array): { url: string; filters: Record<string, string[]> } {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE))
    throw new Error(
      'A fragment of the search index has an unknown form. Is this another version of Pagefind?',
    );
  return JSON.parse(text.slice(SIGNATURE.length)) as { url: string; filters: Record<string, string[]> };
}
