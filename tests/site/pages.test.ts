import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readExport } from './dist.ts';

const pages = builtPages();
const files = new Set(builtFiles());

it('there are pages', () => {
  expect(pages.length).toBeGreaterThan(200);
});

describe('every page', () => {
  it('has one h1, a title of its own, a description and a canonical address', () => {
    const faults = pages.filter(({ $, path }) => {
      const canonical = $('link[rel=canonical]').attr('href');
      return (
        $('h1').length !== 1 ||
        $('title').text().length < 8 ||
        ($('meta[name=description]').attr('content') ?? '').length < 8 ||
        (path !== '/404.html' && !path.includes('/embed/') && !canonical?.endsWith(path))
      );
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('has a title that no other page has', () => {
    const byTitle = Map.groupBy(pages, ({ $ }) => $('title').text());
    const shared = [...byTitle]
      .filter(([, own]) => own.length > 1)
      .map(([title, own]) => [title, own.map(({ path }) => path)]);
    expect(shared).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Layout of the source text, which Astro writes.
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'void-style': 'off',
        'doctype-style': 'off',
        'no-inline-style': 'error',
        // Titles hold whole claims, so that a tab or a bookmark says which it is.
        'long-title': 'off',
        // The search form is a landmark in the header; a search page has a second, named one.
        'no-implicit-button-type': 'off',
        'prefer-native-element': 'off',
        // A scrolling region takes the keyboard (WCAG 2.1.1).
        'no-redundant-role': 'off',
      },
    });
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results)
        for (const message of messages)
          faults.push(`${path}:${message.line} ${message.ruleId}: ${message.message}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('links only to pages and anchors that exist', () => {
    const anchors = new Map(
      pages.map(({ path, $ }) => [
        path,
        new Set(
          $('[id]')
            .map((_, element) => $(element).attr('id'))
            .get(),
        ),
      ]),
    );
    const dead: string[] = [];
    for (const { path, $ } of pages)
      for (const element of $('a[href], area[href]').get()) {
        const href = $(element).attr('href') ?? '';
        if (/^(?:https?|mailto):/.test(href)) continue;
        const target = new URL(href, `http://site${path}`);
        const page = decodeURIComponent(target.pathname);
        const isFile = files.has(page.slice(1));
        if (!anchors.has(page) && !isFile) dead.push(`${path} → ${href}`);
        else if (target.hash && !anchors.get(page)?.has(decodeURIComponent(target.hash.slice(1))))
          dead.push(`${path} → ${href}`);
      }
    expect([...new Set(dead)]).toEqual([]);
  });

  it('asks for nothing from another origin and sets no style or handler inline', () => {
    const faults = pages.flatMap(({ path, $ }) => [
      ...$('[src], link[href]:not([rel=canonical])')
        .map((_, element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
        .get()
        .filter((address) => /^(?:https?:)?\/\//.test(address))
        .map((address) => `${path}: ${address}`),
      ...$('[style], [onclick], [onload]')
        .map(() => `${path}: inline`)
        .get(),
    ]);
    expect(faults).toEqual([]);
  });

  it('leads to every claim, figure, source and entity of the exports', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const name of [
      'claims',
      'figures',
      'reports',
      'sources',
      'people',
      'places',
      'organisations',
      'events',
    ]) {
      const rows = readExport(name);
      expect(rows.length, name).toBeGreaterThan(0);
      for (const { url } of rows) {
        const [page = '', anchor] = String(url).split('#');
        expect(paths.has(page), `${name}: ${page}`).toBe(true);
        if (anchor)
          expect(pages.find(({ path }) => path === page)?.$(`[id="${anchor}"]`).length, String(url)).toBe(1);
      }
    }
  });
});

describe('a report’s page', () => {
  it('marks every claim of the report, with its permanent address', () => {
    for (const claim of readExport('claims')) {
      const page = pages.find(({ path }) => path === `/reports/${String(claim['report'])}/`);
      const mark = page?.$(`[id="${String(claim['id'])}"]`);
      expect(mark?.length, String(claim['id'])).toBe(1);
      expect(mark?.next('.claim-mark').attr('href')).toBe(`/claims/${String(claim['id'])}/`);
    }
  });

  it('keeps the spaces between words', () => {
    for (const { $, path } of pages.filter(({ path }) => path.startsWith('/reports/')))
      expect($('.account p').text(), path).not.toMatch(/[a-z]{2}[.,;][A-Z][a-z]/);
  });
});

it('every chain that is drawn says the same in words', () => {
  const claims = pages.filter(({ path }) => /^\/claims\/.+/.test(path));
  expect(claims.length).toBeGreaterThan(100);
  const steps = claims.flatMap(({ $ }) =>
    $('.chain-part')
      .map((_, element) => $(element).text().trim())
      .get(),
  );
  expect(steps.filter((step) => / ,|\n/.test(step))).toEqual([]);
  const flat = (text: string) => text.replaceAll(/\s+/g, '');
  for (const { path, $ } of claims) {
    const words = flat($('.chain figcaption').text());
    for (const step of $('.chain svg a').get()) {
      const name = flat($(step).find('.chain-name').text());
      if (name !== 'Nosourcenamed') expect(words, path).toContain(name);
    }
  }
});
