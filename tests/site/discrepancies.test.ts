import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtPages, readExport } from './dist.ts';

interface Written {
  title: string;
  explanation: string;
  reading: string;
  claims: string[];
  references?: string[];
  order: number;
}

const FOLDER = 'content/discrepancies';
/** What the content says, which the pages must show. */
const written = readdirSync(FOLDER).map((file) => ({
  id: file.replace(/\.yaml$/, ''),
  ...(parse(readFileSync(join(FOLDER, file), 'utf8')) as Written),
}));
const claimTexts = new Map(readExport('claims').map(({ id, text }) => [String(id), String(text)]));
const pages = new Map(builtPages().map((page) => [page.path, page.$]));
const pathOf = ({ id }: { id: string }) => `/discrepancies/${id}/`;
const pageOf = (path: string): CheerioAPI => {
  const $ = pages.get(path);
  if (!$) throw new Error(`There is no page ${path}`);
  return $;
};
/** The text as a reader sees it, whatever breaks its lines. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const linksIn = ($: CheerioAPI, place: string) =>
  $(`${place} a[href]`)
    .map((_, element) => $(element).attr('href'))
    .get();

it('there are discrepancies', () => {
  expect(written.length).toBeGreaterThan(40);
});

describe('the page of a discrepancy', () => {
  it('has its title, what differs, and how to read it, marked as ours', () => {
    for (const one of written) {
      const $ = pageOf(pathOf(one));
      expect(plain($('h1').text()), one.id).toBe(plain(one.title));
      expect($('h1 + .apparatus').text(), one.id).toMatch(/^Differs in [a-z]+ · [a-z ]+$/);
      expect(plain($('#differs + p').text()), one.id).toBe(plain(one.explanation));
      expect(plain($('.ours[role=note]').text()), one.id).toContain(plain(one.reading));
      expect($('.ours li').length, one.id).toBe(one.references?.length ?? 0);
    }
  });

  it('shows each of its claims whole, with a link to the claim’s page', () => {
    for (const one of written) {
      const $ = pageOf(pathOf(one));
      const shown = $('.side-by-side > li')
        .map((_, item) => {
          const link = $(item).find('.claim-text');
          expect($(item).find('dt').text(), one.id).toMatch(/Who says it.*Grade, ours$/);
          return `${link.attr('href')}: ${plain(link.text())}`;
        })
        .get();
      const expected = one.claims.map((id) => `/claims/${id}/: ${plain(claimTexts.get(id) ?? '')}`);
      expect(shown, one.id).toEqual(expected);
    }
  });

  it('shows each figure of its claims, once', () => {
    const figures = readExport('figures');
    for (const one of written) {
      const $ = pageOf(pathOf(one));
      const text = plain($('.side-by-side').text());
      const own = figures.filter(({ claim }) => one.claims.includes(String(claim)));
      expect($('.side-by-side dt:contains("Bound")').length, one.id).toBe(own.length);
      for (const { wording } of own) expect(text, one.id).toContain(`“${String(wording)}”`);
    }
  });

  it('leads to the others that share a claim, and to no more', () => {
    for (const one of written) {
      const sharing = written
        .filter((other) => other !== one && other.claims.some((claim) => one.claims.includes(claim)))
        .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
      expect(linksIn(pageOf(pathOf(one)), '[aria-labelledby=others]'), one.id).toEqual(sharing.map(pathOf));
    }
  });

  it('leads to the one before and the one after it in the list', () => {
    const list = pageOf('/discrepancies/');
    const order = list('filter-list .discrepancy')
      .map((_, element) => `/discrepancies/${list(element).attr('id')}/`)
      .get();
    expect(order.length).toBe(written.length);
    for (const [n, path] of order.entries())
      expect(linksIn(pageOf(path), 'nav[aria-label="Other discrepancies"]'), path).toEqual(
        [order[n - 1], order[n + 1]].filter(Boolean),
      );
  });

  it('is found by its title, what differs and how to read it, and by nothing of its claims', () => {
    for (const one of written) {
      const body = pageOf(pathOf(one))('[data-pagefind-body]').clone();
      expect(body.length, one.id).toBe(1);
      expect(body.find('[data-pagefind-filter]').attr('data-value'), one.id).toBe('discrepancy');
      body.find('[data-pagefind-ignore]').remove();
      const searched = [one.title, one.explanation, one.reading].map(plain).join(' ');
      expect(plain(body.text()), one.id).toBe(searched);
    }
  });
});

describe('the list of discrepancies', () => {
  const $ = pageOf('/discrepancies/');

  it('keeps the anchor of each, with its title, what differs, and links to its page', () => {
    for (const one of written) {
      const card = $(`filter-list .discrepancy[id="${one.id}"]`);
      expect(card.length, one.id).toBe(1);
      expect(card.find('h3 a').attr('href')).toBe(pathOf(one));
      expect(plain(card.find('h3').text())).toBe(plain(one.title));
      expect(plain(card.text())).toContain(plain(one.explanation));
      const reading = card.find('a:contains("How to read it")').attr('href') ?? '';
      const [page = '', anchor = ''] = reading.split('#');
      expect(page).toBe(pathOf(one));
      expect(plain(pageOf(page)(`[id="${anchor}"]`).text())).toBe('How to read it');
    }
  });

  it('sets the claims of each side by side', () => {
    for (const { id, claims } of written) {
      const links = linksIn($, `.discrepancy[id="${id}"] .beside > li`);
      expect(links, id).toEqual(claims.map((claim) => `/claims/${claim}/`));
    }
  });
});

it('a claim’s page names each of its discrepancies, with how to read it', () => {
  for (const one of written)
    for (const claim of one.claims) {
      const $ = pageOf(`/claims/${claim}/`);
      const card = $('.discrepancy').has(`h3 a[href="${pathOf(one)}"]`);
      expect(card.length, `${claim}, ${one.id}`).toBe(1);
      expect(plain(card.find('.ours').text())).toContain(plain(one.reading));
    }
});

it('whoever links to one discrepancy links to its page', () => {
  const toAnchors = [...pages].flatMap(([path, $]) =>
    linksIn($, 'body')
      .filter((href) => href.startsWith('/discrepancies/#'))
      .map((href) => `${path} → ${href}`),
  );
  expect(toAnchors).toEqual([]);
  const addresses = readExport('discrepancies').map(({ url }) => String(url));
  expect(addresses.toSorted()).toEqual(written.map(pathOf).toSorted());
});
