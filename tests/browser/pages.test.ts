import { describe, expect, it } from 'vitest';
import { readExport } from '../site/dist.ts';
import { onePageOfEachKind } from './kinds.ts';
import { useSite } from './support.ts';

const site = useSite();

const kinds = onePageOfEachKind();

it('there is a page of each kind', () => {
  expect(kinds.length).toBeGreaterThan(20);
});

describe('every kind of page', () => {
  for (const width of [320, 768, 1280])
    it(`fits ${width} pixels without scrolling sideways`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } });
      const wide: string[] = [];
      for (const path of kinds) {
        await page.goto(site.url + path);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${path}: ${over} px too wide`);
      }
      expect(wide).toEqual([]);
    });
});

describe('the address of a claim', () => {
  for (const javaScriptEnabled of [true, false])
    it(`opens at the claim, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const page = await site.page({ javaScriptEnabled });
      const claims = readExport('claims');
      const claim = claims[Math.floor(claims.length / 2)];
      await page.goto(`${site.url}${String(claim?.['url'])}`);
      expect((await page.locator('h1').innerText()).trim()).toBe(claim?.['text']);

      await page
        .getByRole('main')
        .locator(`a[href$="#${String(claim?.['id'])}"]`)
        .first()
        .click();
      const mark = page.locator(`[id="${String(claim?.['id'])}"]`);
      await expect.poll(() => mark.evaluate((element) => element.matches(':target'))).toBe(true);
      await expect.poll(async () => (await mark.boundingBox())?.y ?? -1).toBeLessThan(720);
      expect((await mark.boundingBox())?.y).toBeGreaterThan(0);
      const painted = await mark.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(painted).not.toBe('rgba(0, 0, 0, 0)');
    });

  it('can be copied', async () => {
    const page = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    const claim = readExport('claims')[0];
    await page.goto(`${site.url}${String(claim?.['url'])}`);
    await page.getByRole('button', { name: 'Copy the address' }).click();
    await expect.poll(() => page.locator('copy-address [role=status]').innerText()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.url}${String(claim?.['url'])}`,
    );
  });
});

describe('the discrepancies', () => {
  it('can be filtered by kind, and the address keeps the choice', async () => {
    const page = await site.page();
    await page.goto(`${site.url}/discrepancies/`);
    const all = await page.locator('filter-list .discrepancy').count();
    const kind = String(readExport('discrepancies')[0]?.['kind']);
    await page.getByLabel('Differs in').selectOption(kind);
    const shown = await page.locator('filter-list .discrepancy:visible').count();
    expect(shown).toBe(readExport('discrepancies').filter((one) => one['kind'] === kind).length);
    expect(shown).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get('kind')).toBe(kind);
    await page.reload();
    expect(await page.locator('filter-list .discrepancy:visible').count()).toBe(shown);
    await page.goBack();
    await expect.poll(() => page.locator('filter-list .discrepancy:visible').count()).toBe(all);
  });
});

it('the first stop of the keyboard skips to the content', async () => {
  const page = await site.page();
  await page.goto(site.url);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
});
