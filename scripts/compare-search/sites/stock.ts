import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { close, createIndex } from 'pagefind';
import type { Places, Site } from '../site.ts';

/** A stock interface of Pagefind: what its handbook says to put into a page, and where its parts stand. */
interface Interface extends Pick<Site, 'name' | 'opener' | 'input' | 'result'> {
  markup: string;
}

const COMPONENTS =
  '<link href="/pagefind/pagefind-component-ui.css" rel="stylesheet">' +
  '<script src="/pagefind/pagefind-component-ui.js" type="module"></script>';

const INTERFACES: readonly Interface[] = [
  {
    name: 'default UI',
    opener: { click: '#search input' },
    input: '#search input',
    result: '#search .pagefind-ui__result-link',
    markup:
      '<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script>' +
      '<div id="search"></div><script>window.addEventListener("DOMContentLoaded", () => {' +
      'new PagefindUI({ element: "#search", showSubResults: true }); });</script>',
  },
  {
    name: 'modal',
    opener: { keys: 'Control+k' },
    input: 'pagefind-modal input',
    result: 'pagefind-modal .pf-result-link',
    markup: `${COMPONENTS}<pagefind-modal-trigger></pagefind-modal-trigger><pagefind-modal></pagefind-modal>`,
  },
  {
    name: 'searchbox',
    opener: { keys: 'Control+k' },
    input: 'pagefind-searchbox input',
    result: 'pagefind-searchbox a.pf-searchbox-result',
    markup: `${COMPONENTS}<pagefind-searchbox></pagefind-searchbox>`,
  },
];

/**
 * The stock interfaces, each on a copy of our home page in the place of our form, with a stock index of the same pages.
 * Filters are taken out of the pages: the default interface would fetch every one, which our box does not do either.
 */
export async function stock({ dist, work }: Places): Promise<Site[]> {
  const folder = join(work, 'stock');
  cpSync(dist, folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  takeOutFilters(folder);
  await writeIndex(folder);
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  return INTERFACES.map(({ markup, ...parts }) => {
    const page = `/stock-${parts.name.replace(/\W/g, '-')}/`.toLowerCase();
    mkdirSync(join(folder, page));
    writeFileSync(join(folder, page, 'index.html'), withSearch(home, markup));
    return { ...parts, folder, page, ownFiles: /^\/pagefind\// };
  });
}

function takeOutFilters(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ data-pagefind-filter="[^"]*"/g, ''));
  }
}

async function writeIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The stock index could not be started. ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`The stock index could not be made. ${faults.join(' ')}`);
}

function withSearch(home: string, markup: string): string {
  const $ = load(home);
  const form = $('form.site-search');
  if (form.length !== 1) throw new Error('The home page has no search form that could be replaced.');
  form.next('script').remove();
  form.replaceWith(markup);
  return $.html();
}
