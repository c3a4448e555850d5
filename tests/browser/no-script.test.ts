import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { builtPages, readExport } from '../site/dist.ts';
import { expectedTexts } from './expected.ts';
import { useSite } from './support.ts';

const site = useSite();
const expected = expectedTexts();

/** What a reader can see of a page, with what folds opened. */
async function textOf(page: Page, path: string): Promise<string> {
  await page.goto(site.url + path);
  const text = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.body.innerText;
  });
  return plain(text);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

it('without JavaScript every page has each claim, figure, source and name it is about', async () => {
  const page = await site.page({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const missing: string[] = [];
  for (const [path, texts] of expected) {
    const text = await textOf(page, path);
    for (const one of new Set(texts)) if (!text.includes(plain(one))) missing.push(`${path} lacks “${one}”`);
  }
  expect(missing).toEqual([]);
});

it('the exports name every page that is about a claim, a figure, a source or a name', () => {
  const known = [...expected.keys()];
  const alone = ['about', 'accessibility', 'data', 'methodology', 'styleguide', 'estimates', '404.html'];
  const others = builtPages()
    .map(({ path }) => path)
    .filter((path) => !known.includes(path) && !path.endsWith('/embed/'));
  expect(others.filter((path) => !alone.includes(path.split('/')[1] ?? ''))).toEqual([]);
  expect(expected.size).toBeGreaterThan(400);
});

it('without JavaScript a report marks each of its claims in the account', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  for (const report of readExport('reports')) {
    await page.goto(site.url + String(report['url']));
    for (const { id } of readExport('claims').filter((claim) => claim['report'] === report['id']))
      expect(await page.locator(`[id="${String(id)}"]`).isVisible(), String(id)).toBe(true);
  }
});
