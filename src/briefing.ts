import { readFile } from 'node:fs/promises';
import { AstroError } from 'astro/errors';
import { getCollection, render } from 'astro:content';
import { readDossier } from './domain/check.ts';
import { warningsOf } from './domain/checks/warnings.ts';
import { collectionNames, type CollectionName } from './domain/collections.ts';
import { locator } from './domain/locate.ts';
import type { Dossier } from './domain/model.ts';
import type { RawContent, RawEntry } from './domain/parse.ts';
import { printProblems, type Problem } from './domain/problem.ts';

/** THE DOOR: the only file that asks Astro for content. */

/** How long a reading is good for in development, in milliseconds. */
const FRESH_FOR = 1000;

let open: Promise<Dossier> | undefined;
let readAt = 0;

/**
 * The dossier, read and checked once a build; in development, once a second, so that an author's change shows.
 * Throws one error that lists every problem in the content.
 */
export function briefing(): Promise<Dossier> {
  // While someone writes, a change shows with the next page; the many pages that the search index asks for share a reading.
  if (import.meta.env.DEV && Date.now() - readAt > FRESH_FOR) open = undefined;
  if (!open) readAt = Date.now();
  open ??= read();
  return open;
}

/** The account of a report, or a page of prose, as a component, with its main headings and its text. */
export async function bodyOf(collection: 'reports' | 'pages', id: string) {
  const entry = (await getCollection(collection)).find((one) => one.id === id);
  if (!entry) throw new AstroError(`There is no file content/${collection}/${id}.mdx.`);
  const { Content, headings } = await render(entry);
  const sections = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, name: text }));
  return { Content, sections, text: entry.body ?? '' };
}

async function read(): Promise<Dossier> {
  const lists = await Promise.all(
    collectionNames.map(async (name) => [name, await entriesOf(name)] as const),
  );
  const result = readDossier(Object.fromEntries(lists) as unknown as RawContent);
  if ('dossier' in result) {
    const warnings = warningsOf(result.dossier);
    if (warnings.length > 0) console.warn(warnings.map((warning) => `Warning: ${warning}`).join('\n'));
    return result.dossier;
  }
  const error = new AstroError(printProblems(await withLines(result.problems)));
  error.stack = '';
  throw error;
}

async function entriesOf(name: CollectionName): Promise<RawEntry[]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data, filePath, body }) => ({
    id,
    file: filePath ?? `content/${name}/${id}`,
    data,
    ...(body === undefined ? {} : { body }),
  }));
}

/** Finds the line of each problem, reading only the files that have any. */
async function withLines(problems: readonly Problem[]): Promise<Problem[]> {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const lineOf = new Map(files.map((file, at) => [file, locator(texts[at] ?? '')]));
  return problems.map((problem) => {
    const line = problem.line ?? lineOf.get(problem.file)?.(problem.field);
    return line === undefined ? problem : { ...problem, line };
  });
}
