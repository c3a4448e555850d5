import { describe, expect, test } from 'vitest';
import type { Site } from '../support.ts';
import { readRows } from './rows.ts';
import type { SearchSamples } from './samples.ts';

export interface ClaimRow {
  id: string;
  url: string;
  report: string;
  kind: string;
  people: string[];
  places: string[];
  organisations: string[];
  events: string[];
  figures: string[];
}

/** What each filter says of a claim, worked out from the exports and nothing else. */
async function claimValues(site: Site): Promise<{ url: string; values: Record<string, string[]> }[]> {
  const [claims, figures, reports] = await Promise.all([
    readRows<ClaimRow>(site, 'claims'),
    readRows<{ id: string; bound: string }>(site, 'figures'),
    readRows<{ id: string; published: { edtf: string } }>(site, 'reports'),
  ]);
  const bounds = new Map(figures.map(({ id, bound }) => [id, bound]));
  const years = new Map(
    reports.map(({ id, published }) => [id, [...new Set(published.edtf.match(/\d{4}(?=-|$)/g) ?? [])]]),
  );
  return claims.map((claim) => ({
    url: claim.url,
    values: {
      type: ['claim'],
      person: claim.people,
      place: claim.places,
      organisation: claim.organisations,
      event: claim.events,
      report: [claim.report],
      year: years.get(claim.report) ?? [],
      kind: [claim.kind],
      bound: [...new Set(claim.figures.map((id) => bounds.get(id) ?? ''))],
    },
  }));
}

/** The filters of the search page and its address. */
export function filterTests(site: Site, samples: SearchSamples): void {
  describe('filters', () => {
    test('in any combination give the claims and counts that the exports give', async () => {
      const claims = await claimValues(site);
      expect(claims.length).toBeGreaterThan(100);
      const filters = Object.keys(claims[0]!.values).filter((filter) => filter !== 'type');
      const page = await site.page({ viewport: { width: 1280, height: 900 } });
      let seed = 7;
      const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
      for (let round = 0; round < samples.rounds; round += 1) {
        const chosen = new Map<string, string[]>();
        for (let count = 1 + random(3); count > 0; count -= 1) {
          const filter = filters[random(filters.length)]!;
          const known = [...new Set(claims.flatMap(({ values }) => values[filter]!))];
          chosen.set(filter, [
            ...new Set(Array.from({ length: 1 + random(3) }, () => known[random(known.length)]!)),
          ]);
        }
        const search = new URLSearchParams(
          [...chosen].flatMap(([filter, values]) => values.map((value) => [filter, value])),
        );
        const meets = (values: Record<string, string[]>, except?: string) =>
          [...chosen].every(
            ([filter, any]) => filter === except || any.some((value) => values[filter]!.includes(value)),
          );
        const expected = claims.filter(({ values }) => meets(values));

        await page.goto(`${site.url}/search/?${search}`);
        await page.locator('.search-answers[aria-busy=false]').waitFor();
        const total = await page
          .locator('.search-total')
          .evaluateAll((all) => Number((all[0] as HTMLElement | undefined)?.dataset['count'] ?? 0));
        expect(total, String(search)).toBe(expected.length);
        const shown = await page
          .locator('.search-list a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(shown).toEqual(expected.slice(0, 20).map(({ url }) => url));
        const counts = await page
          .locator('.search-filters input')
          .evaluateAll((all) =>
            all.map(
              (box) =>
                [
                  (box as HTMLInputElement).name,
                  (box as HTMLInputElement).value,
                  Number(box.closest('label')!.dataset['count']),
                ] as const,
            ),
          );
        expect(counts.length).toBeGreaterThan(50);
        for (const [filter, value, count] of counts) {
          if (filter === 'type' && value !== 'claim') continue;
          const left = claims.filter(
            ({ values }) => meets(values, filter) && values[filter]!.includes(value),
          );
          expect(count, `${search} ${filter}=${value}`).toBe(left.length);
        }
      }
    });

    test('stand in the address with the query, and the back button takes them back', async () => {
      const page = await site.page({ viewport: { width: 1280, height: 900 } });
      const total = async () => {
        await page.locator('.search-answers[aria-busy=false]').waitFor();
        return page.locator('.search-total').textContent();
      };
      const searched = `**/search/?q=${samples.frequent}`;
      await page.goto(`${site.url}/search/`);
      await page.fill('search-page input[type=search]', samples.frequent);
      await page.press('search-page input[type=search]', 'Enter');
      const all = await total();
      await page.locator('.search-filters summary').click();
      await page.locator('.search-filters label', { hasText: 'Assessment' }).click();
      await page.waitForURL(`${searched}&kind=assessment`);
      const assessments = await total();
      expect(assessments).not.toBe(all);
      await page.locator('.search-filters label', { hasText: 'Allegation' }).click();
      await page.waitForURL(`${searched}&kind=assessment&kind=allegation`);
      const both = await total();

      await page.goBack();
      await expect.poll(total).toBe(assessments);
      await page.goBack();
      await expect.poll(total).toBe(all);
      expect(await page.inputValue('search-page input[type=search]')).toBe(samples.frequent);
      await page.goForward();
      await page.goForward();
      await expect.poll(total).toBe(both);
      await page.reload();
      await expect.poll(total).toBe(both);
      await page.locator('.search-chosen button', { hasText: 'Assessment' }).click();
      await page.waitForURL(`${searched}&kind=allegation`);
    });

    test('what is typed comes into the address as one step', async () => {
      const [half, rest] = samples.halves;
      const page = await site.page();
      await page.goto(`${site.url}/about/`);
      await page.goto(`${site.url}/search/`);
      await page.focus('search-page input');
      await page.keyboard.type(half, { delay: 20 });
      await page.waitForURL(`**/search/?q=${half}`);
      await page.keyboard.press('Backspace');
      await page.keyboard.type(half.slice(-1) + rest, { delay: 20 });
      await page.waitForURL(`**/search/?q=${half}${rest}`);
      await page.goBack();
      await page.waitForURL('**/search/');
      expect(await page.locator('.search-index').isVisible()).toBe(true);
      expect(await page.inputValue('search-page input')).toBe('');
    });

    test('may be written by hand, with names in any spelling', async () => {
      const [name, id] = samples.place;
      const page = await site.page();
      await page.goto(`${site.url}/search/?place=${encodeURIComponent(name)}&kind=Reported%20fact`);
      await page.locator('.search-total').waitFor();
      const byHand = await page.locator('.search-total').textContent();
      await page.goto(`${site.url}/search/?place=${id}&kind=reported-fact`);
      await page.locator('.search-total').waitFor();
      expect(await page.locator('.search-total').textContent()).toBe(byHand);
    });
  });
}
