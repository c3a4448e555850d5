import { expect, test } from 'vitest';
import type { Site } from '../support.ts';
import type { ClaimRow } from './filters.ts';
import { readRows } from './rows.ts';
import type { SearchSamples } from './samples.ts';

/** What stands in the results, and in the index without scripts. */
export function resultTests(site: Site, samples: SearchSamples): void {
  test('a claim is a result with its speaker, report, date and figure, at its permanent address', async () => {
    const page = await site.page();
    const [claims, reports, sources] = await Promise.all([
      readRows<ClaimRow & { text: string; origin?: string }>(site, 'claims'),
      readRows<{ id: string }>(site, 'reports'),
      readRows<{ id: string; name: string }>(site, 'sources'),
    ]);
    const claim = claims.find(({ origin, figures }) => origin !== undefined && figures.length > 0)!;
    expect(reports.map(({ id }) => id)).toContain(claim.report);
    await page.goto(`${site.url}/search/?q=${encodeURIComponent(claim.text)}`);
    const result = page.locator(`.search-claim a[href="${claim.url}"]`);
    await result.waitFor();
    expect(await result.locator('.search-title').textContent()).toBe(claim.text);
    const line = await result.locator('span:not(.search-title)').first().textContent();
    expect(line).toContain(sources.find(({ id }) => id === claim.origin)!.name);
    expect(line).toMatch(/^Claim · .+ · .+, .*20\d\d.* · .+$/);
  });

  test('without JavaScript the search page is an index of every name and claim', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.url}/search/?q=${samples.halves[0]}`);
    const links = new Set(
      await page
        .locator('.search-index a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    );
    for (const name of ['people', 'places', 'organisations', 'events', 'sources', 'reports', 'claims']) {
      const rows = await readRows<{ url: string }>(site, name);
      expect(rows.length, name).toBeGreaterThan(3);
      for (const { url } of rows) expect(links, url).toContain(url);
    }
    const lines = await page.locator('.search-index li').allTextContents();
    expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toContain(samples.crossReference);
    expect(await page.locator('.search-filters').isVisible()).toBe(false);
  });
}
