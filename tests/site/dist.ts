import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

const DIST = 'dist';

/** A built page: its address from the site's root, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every HTML page of the built site. */
export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, $: load(html) };
    });
}

/** Every file of the built site, by path from its root. */
export function builtFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** An export of the built site. */
export function readExport(name: string): Record<string, unknown>[] {
  return JSON.parse(readFileSync(join(DIST, 'data', `${name}.json`), 'utf8')) as Record<string, unknown>[];
}
