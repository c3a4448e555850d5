import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './support.ts';

const site = useSite();

/** A page on a phone, whose taps are counted. */
async function phone(): Promise<{ page: Page; tap: (name: RegExp) => Promise<void>; taps: () => number }> {
  const page = await site.page({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  let taps = 0;
  return {
    page,
    tap: async (name) => {
      taps += 1;
      await page.getByRole('main').getByText(name).locator('visible=true').first().tap();
    },
    taps: () => taps,
  };
}

describe('who says there were 400, and how do they know?', () => {
  /** The answer: the origin, through whom it came, what stands behind it, and why it is graded as it is. */
  async function expectAnswer(page: Page): Promise<void> {
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/400 fighters/);
    expect(text).toContain('Intelligence officials quoted by the Associated Press (unnamed)');
    expect(text).toContain('Associated Press dispatch of 23 March 2016');
    expect(text).toMatch(/Two reports, one independent origin/);
    expect(text).toMatch(/Grade, ours\s+C3: fairly reliable source, possibly true\. .*Several/);
  }

  it('is answered in two taps from the first judgement of the home page', async () => {
    const { page, tap, taps } = await phone();
    await page.goto(site.url);
    await tap(/Claims for and against/);
    await tap(/trained over 400 fighters/);
    await page.waitForURL('**/claims/cp-trained-over-400/');
    await expectAnswer(page);
    expect(taps()).toBeLessThanOrEqual(3);
  });

  it('is answered in two taps from the estimates at a glance', async () => {
    const { page, tap, taps } = await phone();
    await page.goto(site.url);
    await tap(/^The estimates at a glance$/);
    await tap(/^more than 400$/);
    await page.waitForURL('**/claims/cp-*/');
    expect(await page.getByRole('main').innerText()).toContain('(unnamed)');
    expect(taps()).toBeLessThanOrEqual(3);
  });

  it('is answered by the search in three taps: the box, what is typed, the claim', async () => {
    const { page } = await phone();
    await page.goto(site.url);
    await page.locator('.site-search input').tap();
    await page.keyboard.type('400 fighters');
    await page.locator('.search-panel[aria-busy=false]').waitFor();
    await page
      .locator('.search-panel a', { hasText: /400 fighters|400 Islamic State fighters/ })
      .first()
      .tap();
    await page.waitForLoadState();
    expect(await page.getByRole('main').innerText()).toMatch(/Intelligence officials|AP dispatch/);
  });
});
