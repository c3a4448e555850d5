import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { namePath, type NameRecord } from '../../../src/domain/search/name-record.ts';
import type { Site } from '../support.ts';
import type { SearchSamples } from './samples.ts';

/** The first links that the search page gives for each query, typed into its box one after the other. */
export async function firstLinks(site: Site, page: Page, asked: readonly string[]): Promise<string[][]> {
  await page.goto(`${site.url}/search/`);
  await page.focus('search-page input');
  return page.evaluate(async (list) => {
    const input = document.querySelector<HTMLInputElement>('search-page input')!;
    const answers = document.querySelector('.search-answers')!;
    const found: string[][] = [];
    // Each is asked as by a reader who has rested before it.
    const now = performance.now.bind(performance);
    let rested = 0;
    performance.now = () => now() + rested;
    while (!answers.hasAttribute('aria-busy')) await new Promise((done) => setTimeout(done, 5));
    for (const query of list) {
      rested += 1000;
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (answers.getAttribute('aria-busy') !== 'false') await new Promise((done) => setTimeout(done, 1));
      found.push(
        [...answers.querySelectorAll('.search-list a')]
          .slice(0, 3)
          .map((link) => link.getAttribute('href') ?? ''),
      );
    }
    return found;
  }, asked);
}

/** What each query leads to first. */
export function queryTests(site: Site, { queries, everyNth }: SearchSamples): void {
  describe('queries', () => {
    test('are at least 250, and some must find nothing', () => {
      expect(queries.length).toBeGreaterThanOrEqual(250);
      expect(queries.filter(({ pages }) => pages.length === 0).length).toBeGreaterThan(20);
    });

    test('lead to the right page first, or to nothing', async () => {
      const found = await firstLinks(
        site,
        await site.page(),
        queries.map(({ query }) => query),
      );
      const wrong = queries.flatMap(({ group, query, pages }, at) => {
        const [first] = found[at] ?? [];
        const isRight = first === undefined ? pages.length === 0 : pages.includes(first);
        return isRight
          ? []
          : [`${group}: ${query} gave ${first ?? 'nothing'}, not ${pages.join(' or ') || 'nothing'}`];
      });
      expect(wrong).toEqual([]);
    });

    test('with any name that a page goes by lead to such a page first', async () => {
      const names = (await (await fetch(`${site.url}/search/names.json`)).json()) as NameRecord[];
      expect(names.length).toBeGreaterThan(50);
      const forms = names.flatMap((record) =>
        [record.name, ...(record.printed ?? []), ...(record.aliases ?? [])].map((form) => ({
          form,
          path: namePath(record),
        })),
      );
      const asked = forms.filter((_, at) => at % everyNth === 0);
      const found = await firstLinks(
        site,
        await site.page(),
        asked.map(({ form }) => form),
      );
      const sharing = Map.groupBy(forms, ({ form }) => form.toLowerCase());
      const wrong = asked.flatMap(({ form, path }, at) => {
        const shared = sharing.get(form.toLowerCase())?.length ?? 1;
        return found[at]?.slice(0, shared).includes(path) ? [] : [`${form}: ${found[at]?.[0]}, not ${path}`];
      });
      expect(wrong).toEqual([]);
    });
  });
}
