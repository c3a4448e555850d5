import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readExport } from '../site/dist.ts';
import {
  focusFaults,
  lineLengthFaults,
  reflowFaults,
  shiftOf,
  spaceText,
  targetFaults,
  watchShifts,
} from './checks.ts';
import { onePageOfEachKind } from './kinds.ts';
import { useSite } from './support.ts';

const site = useSite();
const kinds = onePageOfEachKind();
const reports = readExport('reports');
const claims = readExport('claims');
const ownClaims = (report: string) => claims.filter((claim) => claim['report'] === report);
/** The report with the most claims. */
const longest = String(
  reports.toSorted((a, b) => ownClaims(String(b['id'])).length - ownClaims(String(a['id'])).length)[0]?.[
    'id'
  ],
);
const address = `/reports/${longest}/`;

/** The faults of every kind of page, each with its address. */
async function faultsOf(page: Page, check: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const path of kinds) {
    await page.goto(site.url + path);
    faults.push(...(await check(page)).map((fault) => `${path} ${fault}`));
  }
  return faults;
}

async function openReport(options: Parameters<typeof site.page>[0] = {}, query = ''): Promise<Page> {
  const page = await site.page({ reducedMotion: 'reduce', ...options });
  await page.goto(site.url + address + query);
  return page;
}

it('there are pages and claims to test with', () => {
  expect(kinds.length).toBeGreaterThan(20);
  expect(ownClaims(longest).length).toBeGreaterThan(20);
});

it('the permanent address of the claim one is at can be copied in the report', async () => {
  const page = await openReport({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Next claim' }).click();
  await page.getByRole('button', { name: 'Next claim' }).click();
  const at = new URL(page.url()).hash.slice(1);
  expect(at).not.toBe('');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect
    .poll(() => page.locator('copy-claim [role=status]').innerText())
    .toMatch(/^Address of claim \d+ copied\.$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/claims/${at}/`);
});

describe('stepping from claim to claim', () => {
  const here = (page: Page) =>
    page.evaluate(() => [
      location.hash.slice(1),
      document.activeElement?.id,
      document.querySelector('.claim:target')?.id,
    ]);
  const idsOf = (page: Page) => page.locator('.claim').evaluateAll((all) => all.map(({ id }) => id));

  it('goes on with j and back with k: address, focus, mark, place on the screen, and it is said', async () => {
    const page = await openReport();
    const ids = await idsOf(page);
    for (const [key, at] of [
      ['j', 0],
      ['j', 1],
      ['j', 2],
      ['k', 1],
      ['k', 0],
      ['k', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await here(page), `${key} to ${at}`).toEqual([ids[at], ids[at], ids[at]]);
    }
    expect(await page.locator('claim-steps > [role=status]').innerText()).toBe(`Claim 1 of ${ids.length}`);
    await expect(
      page.locator('.claim:focus').evaluate((one) => one.getBoundingClientRect().top),
    ).resolves.toBeGreaterThan(0);
  });

  it('does the same with buttons, and goes on from a claim that was linked to', async () => {
    const page = await openReport();
    const ids = await idsOf(page);
    await page.goto(`${site.url}${address}#${ids[10] ?? ''}`);
    await page.getByRole('button', { name: 'Next claim' }).click();
    expect((await here(page))[0]).toBe(ids[11]);
    await page.getByRole('button', { name: 'Previous claim' }).click();
    expect((await here(page))[0]).toBe(ids[10]);
  });

  it('leaves the keys alone in a field, with another key held, and when they are switched off', async () => {
    const page = await openReport();
    await page.getByRole('searchbox').first().pressSequentially('jk');
    await page.getByLabel('Speaker').focus();
    await page.keyboard.press('k');
    await page.locator('h1').click();
    await page.keyboard.press('Control+j');
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('checkbox', { name: /Keys/ }).uncheck();
    await page.reload();
    await page.keyboard.press('j');
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.getByRole('checkbox', { name: /Keys/ }).isChecked()).toBe(false);
  });
});

describe('choosing a speaker', () => {
  it('marks the claims that begin with it, removes none, and keeps the choice in the address', async () => {
    const page = await openReport();
    const own = ownClaims(longest);
    const speaker = String(own.find((claim) => claim['origin'])?.['origin']);
    const wanted = own.filter((claim) => claim['origin'] === speaker).map((claim) => claim['id']);
    await page.getByLabel('Speaker').selectOption(speaker);
    const marked = page.locator('.claim:not(.aside)');
    const chosen = () => marked.evaluateAll((all) => all.map(({ id }) => id));
    expect((await chosen()).toSorted()).toEqual(wanted.toSorted());
    expect(await page.locator('.claim:visible').count()).toBe(own.length);
    expect(new URL(page.url()).searchParams.get('speaker')).toBe(speaker);
    expect(await page.locator('speaker-filter [role=status]').innerText()).toMatch(
      new RegExp(`: ${wanted.length} of ${own.length} claims marked$`),
    );
    await page.keyboard.press('Tab');
    await page.locator('h1').click();
    await page.keyboard.press('j');
    expect(wanted).toContain(new URL(page.url()).hash.slice(1));
    expect(new URL(page.url()).searchParams.get('speaker')).toBe(speaker);
    await page.reload();
    expect((await chosen()).length).toBe(wanted.length);
    await page.goBack();
    await expect.poll(async () => (await chosen()).length).toBe(own.length);
  });

  it('offers the claims with no source named, with their count', async () => {
    const page = await openReport({}, '?speaker=none');
    const count = ownClaims(longest).filter((claim) => !claim['origin']).length;
    expect(count).toBeGreaterThan(0);
    expect(await page.locator('.claim:not(.aside)').count()).toBe(count);
    expect(await page.getByLabel('Speaker').locator('option:checked').innerText()).toContain(
      `No source named (${count})`,
    );
  });
});

describe('the card of a source', () => {
  const open = '.source-card:popover-open';

  it('opens with the keyboard, can be moved into, and gives the focus back after Esc', async () => {
    const page = await openReport();
    const name = page.locator('.cards button').first();
    await name.focus();
    await page.keyboard.press('Enter');
    const card = page.locator(open);
    expect(await card.count()).toBe(1);
    expect(await card.boundingBox()).toMatchObject({ width: expect.any(Number) as number });
    await page.keyboard.press('Tab');
    expect(await card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
      /^\/sources\/.+\/$/,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator(open).count()).toBe(0);
    expect(await name.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('opens under a pointer that rests, stays while the pointer is in it, and closes after it has left', async () => {
    const page = await openReport();
    await page.locator('.cards button').first().hover();
    await expect.poll(() => page.locator(open).count()).toBe(1);
    await page.locator(open).hover();
    await page.waitForTimeout(700);
    expect(await page.locator(open).count()).toBe(1);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator(open).count()).toBe(0);
  });

  it('stays open after a click, and while text in it is selected', async () => {
    const page = await openReport();
    const name = page.locator('.cards button').first();
    await name.hover();
    await expect.poll(() => page.locator(open).count()).toBe(1);
    await name.click();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(700);
    expect(await page.locator(open).count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => name.evaluate((one) => one === document.activeElement)).toBe(true);

    await page.mouse.move(2, 2);
    await name.hover();
    await expect.poll(() => page.locator(open).count()).toBe(1);
    const text = page.locator(`${open} p`).nth(1);
    await text.click({ clickCount: 3 });
    await page.mouse.move(2, 2);
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(await text.innerText());
    expect(await page.locator(open).count()).toBe(1);
  });

  for (const width of [320, 768, 1280])
    it(`stands whole on a screen of ${width} px, by tap and without JavaScript`, async () => {
      const page = await openReport({
        viewport: { width, height: 800 },
        hasTouch: true,
        javaScriptEnabled: false,
      });
      for (const at of [0, 3]) {
        await page.locator('.cards button').nth(at).tap();
        const box = await page.locator(open).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
        await page.getByRole('button', { name: 'Close' }).tap();
        expect(await page.locator(open).count()).toBe(0);
      }
    });
});

describe('every kind of page', () => {
  it('bears 400 % zoom (320 × 256 px) without sideways scrolling or clipping', async () => {
    const page = await site.page({ viewport: { width: 320, height: 256 } });
    expect(await faultsOf(page, reflowFaults)).toEqual([]);
  });

  for (const width of [320, 1280])
    it(`bears the text spacing of WCAG 1.4.12 at ${width} px`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } });
      const spaced = async () => {
        await spaceText(page);
        return reflowFaults(page);
      };
      expect(await faultsOf(page, spaced)).toEqual([]);
    });

  for (const width of [320, 1280])
    it(`has targets large enough at ${width} px`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } });
      expect(await faultsOf(page, targetFaults)).toEqual([]);
    });

  it('shows the focus, and covers it with nothing', async () => {
    const page = await site.page({ reducedMotion: 'reduce' });
    expect(await faultsOf(page, focusFaults)).toEqual([]);
  });

  it('has lines of 45 to 80 characters at 1280 px', async () => {
    const page = await site.page({ viewport: { width: 1280, height: 800 } });
    expect(await faultsOf(page, lineLengthFaults)).toEqual([]);
  });

  it('shifts nothing after it has begun to show', async () => {
    const page = await site.page({ viewport: { width: 1280, height: 800 } });
    await watchShifts(page);
    const shifted: string[] = [];
    for (const path of kinds) {
      await page.goto(site.url + path);
      await page.waitForTimeout(300);
      const shift = await shiftOf(page);
      if (shift > 0) shifted.push(`${path} ${shift}`);
    }
    expect(shifted).toEqual([]);
  });
});

it('forced colours leave text visible', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openReport({ forcedColors: 'active', colorScheme });
    for (const part of ['h1', '.claim', '.cards b', '.grade', '.site-nav a', '.source-card p']) {
      const picture = (await page.locator(part).first().screenshot()).toString('base64');
      const spread = await page.evaluate(async (data) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
        const greens = [...pixels].filter((_, n) => n % 4 === 1);
        return greens.reduce((a, b) => Math.max(a, b), 0) - greens.reduce((a, b) => Math.min(a, b), 255);
      }, picture);
      expect(spread, `${part}, ${colorScheme}`).toBeGreaterThan(120);
    }
  }
});

it('on paper there are addresses and notes, and nothing to press', async () => {
  const page = await openReport();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav:visible, button.close:visible, input:visible, select:visible').count()).toBe(
    0,
  );
  expect(await page.locator('.site-footer .print-only').innerText()).toContain(address);
  const after = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one, '::after').content);
  expect(await after('.cards li > a')).toMatch(/\/claims\/.+\//);
  expect(await after('.cards button')).toContain('[');
  expect(await page.locator('.source-card:visible').count()).toBe(await page.locator('.source-card').count());
  await page.goto(site.url);
  const folded = page.locator('.judgement li a').first();
  expect(await folded.isVisible()).toBe(true);
  expect(await after('.judgement li a')).toMatch(/\/claims\/.+\//);
});

it('without JavaScript each report has its claims, figures, sources and names, and no dead control', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  for (const report of reports) {
    const id = String(report['id']);
    await page.goto(`${site.url}/reports/${id}/`);
    const own = ownClaims(id);
    for (const claim of own)
      expect(await page.locator(`[id="${String(claim['id'])}"]`).isVisible(), String(claim['id'])).toBe(true);
    const figures = readExport('figures').filter((figure) => figure['report'] === id);
    for (const figure of figures)
      expect(
        await page.locator(`[id="figure-${String(figure['id'])}"]`).isVisible(),
        String(figure['id']),
      ).toBe(true);
    const used = new Set(own.flatMap((claim) => claim['attribution'] as string[]));
    expect(await page.locator('.source-notes').isVisible()).toBe(true);
    expect(await page.locator('section[aria-labelledby=names]').isVisible()).toBe(true);
    const text = await page.locator('.source-notes').innerText();
    for (const source of readExport('sources').filter((one) => used.has(String(one['id']))))
      expect(text, String(source['id'])).toContain(source['name']);
    const names = await page.locator('section[aria-labelledby=names]').innerText();
    for (const kind of ['people', 'places', 'organisations', 'events'])
      for (const entity of readExport(kind).filter((one) => (one['reports'] as string[]).includes(id)))
        expect(names, String(entity['id'])).toContain(entity['name']);
    expect(await page.locator('.claim-tools').isVisible()).toBe(false);
  }
});
