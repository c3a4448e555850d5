import { namesFilePath, tablePath } from '../../domain/search/addresses.ts';
import { indexNames, type NameIndex } from '../../domain/search/index-names.ts';
import type { NameRecord } from '../../domain/search/name-record.ts';
import { readTable, type Table, type TableFile } from '../../domain/search/table.ts';
import { at } from './dom.ts';

/** Every name, taken apart once a page. */
export const loadNames: () => Promise<NameIndex> = once(async () =>
  indexNames(await json<NameRecord[]>(namesFilePath)),
);

/** Which pages have which filter values, read once a page. */
export const loadTable: () => Promise<Table> = once(async () => readTable(await json<TableFile>(tablePath)));

async function json<Content>(path: string): Promise<Content> {
  const response = await fetch(at(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Content;
}

/** Does something once and keeps what it gave; what failed is tried again. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}
