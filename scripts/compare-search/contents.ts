import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** A heading (of level 2 to 4) or a paragraph. */
export interface Block {
  level?: number;
  text: string;
}

/** What the search index has of a page. */
export interface Content {
  /** Address from the site's root, with a slash at both ends. */
  path: string;
  title: string;
  blocks: readonly Block[];
}

/** What Pagefind leaves out by itself, beside what pages mark. */
const LEFT_OUT =
  '[data-pagefind-ignore], script, style, noscript, label, form, svg, footer, nav, iframe, template';
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const INLINE = new Set(
  'a abbr b bdi br button cite code data del em i ins kbd mark q s small span strong sub sup time u'.split(
    ' ',
  ),
);

/** Every page of the built site that its search index holds, in the order of the addresses. */
export function indexedContents(dist: string): Content[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .flatMap((file) => {
      const $ = load(readFileSync(join(dist, file), 'utf8'));
      const path = `/${file.split(sep).slice(0, -1).join('/')}/`.replace('//', '/');
      return $('[data-pagefind-body]').length > 0 ? [contentOf(path, $)] : [];
    });
}

/** All the text of a page, in one line. */
export function textOf({ title, blocks }: Content): string {
  return [title, ...blocks.map(({ text }) => text)].join(' ');
}

function contentOf(path: string, $: CheerioAPI): Content {
  const body = $('[data-pagefind-body]');
  const title = oneLine(body.find('[data-pagefind-meta="title"], h1').first().text() || $('title').text());
  body.find(LEFT_OUT).remove();
  body.find('h1').remove();
  return { path, title, blocks: blocksOf($, body) };
}

function blocksOf($: CheerioAPI, body: ReturnType<CheerioAPI>): Block[] {
  const blocks: Block[] = [];
  let waiting = '';
  const end = (level?: number) => {
    const text = oneLine(waiting);
    if (text !== '') blocks.push({ text, ...(level === undefined ? {} : { level }) });
    waiting = '';
  };
  const read = (nodes: ReturnType<CheerioAPI>) => {
    nodes.contents().each((_, node) => {
      if (node.nodeType === TEXT_NODE) waiting += $(node).text();
      if (node.nodeType !== ELEMENT_NODE) return;
      const tag = $(node).prop('tagName')?.toLowerCase() ?? '';
      if (INLINE.has(tag)) {
        read($(node));
        return;
      }
      end();
      read($(node));
      end(/^h[2-4]$/.test(tag) ? Number(tag.slice(1)) : undefined);
    });
  };
  read(body);
  end();
  return blocks;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
