import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { bodyFor } from '../make.ts';
import type { Files } from './content.ts';

const SITE = {
  title: 'Harbours',
  subject: 'harbours that do not exist',
  description: 'A made dossier.',
  dated: '2026-11-20',
  licence: 'CC BY 4.0',
};
const PAGES = ['limits', 'about', 'methodology'];

/** Writes made content into a project, in the form in which an author would. */
export function writeContent(folder: string, files: Files): void {
  for (const [path, text] of textsOf(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function textsOf(files: Files): [path: string, text: string][] {
  return [
    ['site.yaml', yaml(SITE)],
    ...PAGES.map((id): [string, string] => [
      `pages/${id}.mdx`,
      page({ title: id, description: 'Made.' }, 'Nothing here is so.'),
    ]),
    ...Object.entries(files).flatMap(([collection, entries]) =>
      Object.entries(entries).map(([id, fields]): [string, string] =>
        collection === 'reports'
          ? [`reports/${id}.mdx`, page(fields, bodyFor(fields))]
          : [`${collection}/${id}.yaml`, yaml(fields)],
      ),
    ),
  ];
}

const page = (fields: object, body: string) => `---\n${yaml(fields)}---\n\n${body}\n`;

/** Text in quotation marks, as authors are told to write dates. */
const yaml = (fields: object) =>
  stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
