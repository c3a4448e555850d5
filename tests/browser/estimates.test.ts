import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtPages, readExport } from '../site/dist.ts';
import { axeFaults } from './axe.ts';
import { drawingOf, inkAt, openChart, type Mark } from './charts.ts';
import { useSite } from './support.ts';

const site = useSite();
const figures = readExport('figures');
const measures = readExport('measures').filter((measure) => (measure['figures'] as string[]).length > 0);
/** The measure with the most figures, which has marks of most kinds. */
const richest = measures.toSorted(
  (a, b) => (b['figures'] as string[]).length - (a['figures'] as string[]).length,
)[0];
const richestPath = `/estimates/${String(richest?.['id'])}/`;
const OVERVIEW = '/estimates/';

const scriptsOf = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  return asked;
};

it('there are figures and measures to look at', () => {
  expect(figures.length).toBeGreaterThan(20);
  expect((richest?.['figures'] as string[]).length).toBeGreaterThan(3);
});

describe('marks on the canvas', () => {
  it('stand where the data says, on the page of every measure', async () => {
    const page = await site.page();
    let drawn = 0;
    for (const { id } of measures) {
      await openChart(page, `${site.url}/estimates/${String(id)}/`);
      const { marks, left, right, min, max } = await drawingOf(page);
      const along = (value: number) => left + ((value - min) / (max - min)) * (right - left);
      expect(marks.map((mark) => mark.id).sort()).toEqual(
        figures
          .filter((figure) => figure['measure'] === id)
          .map((figure) => figure['id'])
          .sort(),
      );
      for (const mark of marks) {
        const figure = figures.find((one) => one['id'] === mark.id);
        const [low, high] = [figure?.['low'] as number | null, figure?.['high'] as number | null];
        if (low === null && high === null) {
          expect(mark.shape).toBe('none');
          continue;
        }
        expect(mark.from, mark.id).toBeCloseTo(low === null ? left : along(low), 1);
        expect(mark.to, mark.id).toBeCloseTo(high === null ? right : along(high), 1);
        drawn += 1;
      }
    }
    expect(drawn).toBeGreaterThan(20);
  });

  it('are seen there: ink where a number was said, paper where it was ruled out', async () => {
    const page = await site.page();
    for (const { id } of measures) {
      await openChart(page, `${site.url}/estimates/${String(id)}/`);
      const { marks } = await drawingOf(page);
      for (const mark of marks) {
        if (mark.shape === 'none') continue;
        for (const x of saidPlaces(mark))
          expect(await inkAt(page, x, mark.y, 4), `${mark.id} at ${x}`).toBe(true);
        for (const x of ruledOut(mark))
          expect(await inkAt(page, x, mark.y, 4), `${mark.id} beside ${x}`).toBe(false);
        // A centre would stand out above and below the bar.
        if (mark.shape === 'bar')
          expect(await inkAt(page, (mark.from + mark.to) / 2, mark.y - 8, 3)).toBe(false);
      }
    }
  });

  it('are drawn anew in the inks of the dark', async () => {
    const page = await site.page({ colorScheme: 'light' });
    await openChart(page, site.url + richestPath);
    const light = await firstInk(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => firstInk(page)).not.toBe(light);
  });
});

/** The first full ink on the canvas, row by row: that of the first label. */
async function firstInk(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('estimate-chart canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, 60, 20).data ?? [];
    for (let n = 0; n < data.length; n += 4)
      if (data[n + 3] === 255) return `${data[n]} ${data[n + 1]} ${data[n + 2]}`;
    return 'nothing drawn';
  });
}

/** Where ink must be: the stated ends, and the way to an open edge near it. */
function saidPlaces({ shape, from, to }: Mark): number[] {
  if (shape === 'opens-right') return [from + 5, to + 2];
  if (shape === 'opens-left') return [to - 4, from - 2];
  return [from, to];
}

/** Where no ink may be: beyond the stated ends. */
function ruledOut({ shape, from, to }: Mark): number[] {
  if (shape === 'opens-right') return [from - 14];
  if (shape === 'opens-left') return [to + 10];
  if (shape === 'bar') return [from - 10, to + 10];
  return shape === 'soft-point' ? [from - 44, to + 44] : [from - 14, to + 14];
}

describe('the keyboard', () => {
  it('reaches every mark, which answers and leads to its claim', async () => {
    const page = await site.page();
    await openChart(page, site.url + richestPath);
    const { marks } = await drawingOf(page);
    await page.locator('estimate-chart canvas').focus();
    for (const mark of marks) {
      await page.keyboard.press('ArrowDown');
      const readout = page.locator('estimate-chart [role=status]');
      const figure = figures.find((one) => one['id'] === mark.id);
      const claim = readExport('claims').find((one) => one['id'] === figure?.['claim']);
      const text = (await readout.innerText()).replace(/\s+/g, ' ');
      for (const part of [
        'In print',
        String(figure?.['wording']),
        'Of',
        'Said by',
        'As of',
        'Open the claim',
      ])
        expect(text).toContain(part);
      expect(await readout.locator('a').getAttribute('href')).toBe(`${site.url}${String(claim?.['url'])}`);
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.includes('/claims/'));
    const before = figures.find((one) => one['id'] === marks.at(-2)?.id);
    expect(new URL(page.url()).pathname).toContain(`/claims/${String(before?.['claim'])}/`);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('lets go with Escape and passes on with Tab', async () => {
    const page = await site.page();
    await openChart(page, site.url + richestPath);
    const readout = page.locator('estimate-chart [role=status]');
    await page.locator('estimate-chart canvas').focus();
    await page.keyboard.press('ArrowDown');
    expect(await readout.innerText()).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await readout.innerText()).toBe('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Open the claim');
  });
});

describe('pointer and touch', () => {
  it('preview a row, keep it with a click, and lead to its claim', async () => {
    const page = await site.page();
    await openChart(page, site.url + richestPath);
    const { marks } = await drawingOf(page);
    const canvas = page.locator('estimate-chart canvas');
    const words = page.locator('estimate-chart [role=status] strong');
    await canvas.hover({ position: { x: 50, y: marks[1]?.y ?? 0 } });
    const previewed = await words.innerText();
    await canvas.click({ position: { x: 50, y: marks[1]?.y ?? 0 } });
    await canvas.hover({ position: { x: 50, y: marks[2]?.y ?? 0 } });
    expect(await words.innerText()).toBe(previewed);
    await page.locator('estimate-chart [role=status] a').click();
    expect(new URL(page.url()).pathname).toContain('/claims/');
  });

  it('tap a row on a narrow screen without moving the page', async () => {
    const page = await site.page({ viewport: { width: 390, height: 700 }, hasTouch: true });
    await openChart(page, site.url + richestPath);
    const { marks } = await drawingOf(page);
    const canvas = page.locator('estimate-chart canvas');
    await canvas.scrollIntoViewIfNeeded();
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await canvas.tap({ position: { x: 100, y: marks[0]?.y ?? 0 } });
    const readout = page.locator('estimate-chart [role=status]');
    expect(await readout.isVisible()).toBe(true);
    expect(await height()).toBe(before);
    await readout.getByRole('button', { name: 'Close' }).click();
    expect(await readout.innerText()).toBe('');
  });
});

describe('a chart for readers who do not see it', () => {
  it('has a role, a name, a description, a tab stop and a table with the same figures, on every page', async () => {
    const page = await site.page();
    const pages = builtPages()
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/estimates/'));
    expect(pages.length).toBeGreaterThan(40);
    for (const path of pages) {
      await page.goto(site.url + path);
      await page.locator('estimate-chart').first().scrollIntoViewIfNeeded();
      const charts = await page.evaluate(async () => {
        await customElements.whenDefined('estimate-chart');
        const found = [];
        for (const host of document.querySelectorAll<
          HTMLElement & {
            drawing: () => Promise<{ canvas: HTMLCanvasElement; marks: () => { id: string }[] }>;
          }
        >('estimate-chart')) {
          const { canvas, marks } = await host.drawing();
          const described = (canvas.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent.trim() ?? '');
          const rows = document.querySelectorAll(`#${host.dataset['table']} tr[data-figure]`);
          found.push({
            role: canvas.getAttribute('role'),
            name: canvas.getAttribute('aria-label') ?? '',
            described,
            tab: canvas.tabIndex,
            marks: marks().map(({ id }) => id),
            rows: [...rows].map((row) => row.getAttribute('data-figure')),
            live: host.querySelectorAll('[role=status]').length,
          });
        }
        return found;
      });
      expect(charts.length, path).toBeGreaterThan(0);
      for (const chart of charts) {
        expect(chart).toMatchObject({ role: 'application', tab: 0, live: 1 });
        expect(chart.name).toMatch(/^Chart of .+ \(.+\): .+/);
        expect(
          chart.described.every((text) => text.length > 20),
          `${path} ${chart.name}`,
        ).toBe(true);
        expect(chart.marks).toEqual(chart.rows);
        const counted = new Set(
          chart.rows.map((id) => figures.find((figure) => figure['id'] === id)?.['measure']),
        );
        expect(counted.size, `measures in one chart of ${path}`).toBe(1);
      }
    }
  });
});

describe('axe finds nothing', () => {
  it.each(['light', 'dark'] as const)('on a drawn chart that answers, in %s colours', async (colorScheme) => {
    const page = await site.page({ colorScheme, viewport: { width: 390, height: 800 } });
    for (const path of [`${await contextPath()}?context=1`, OVERVIEW]) {
      await openChart(page, site.url + path);
      await page.locator('estimate-chart canvas').first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await axeFaults(page), path).toEqual([]);
    }
  });
});

describe('scripts', () => {
  it('of charts are on no page without a chart', async () => {
    const page = await site.page();
    const asked = scriptsOf(page);
    const others = [
      '/',
      '/reports/',
      '/claims/',
      '/sources/',
      '/methodology/',
      String(readExport('claims')[0]?.['url']),
    ];
    for (const path of others) await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /chart|estimate/i.test(url))).toEqual([]);
  });

  it('that draw are asked for only when a chart comes near', async () => {
    const page = await site.page({ viewport: { width: 400, height: 300 } });
    const asked = scriptsOf(page);
    await page.goto(site.url + OVERVIEW, { waitUntil: 'networkidle' });
    const drawing = () => asked.filter((url) => url.includes('chart-drawing'));
    expect(asked.filter((url) => /chart|estimate-controls/.test(url))).toEqual([]);
    await page.locator('estimate-chart').first().scrollIntoViewIfNeeded();
    await expect.poll(drawing).toHaveLength(1);
    await page.waitForSelector('estimate-chart[data-drawn]');
    const [all, drawn] = await page.evaluate(() =>
      ['estimate-chart', 'estimate-chart[data-drawn]'].map((kind) => document.querySelectorAll(kind).length),
    );
    expect(drawn).toBeLessThan(all ?? 0);
  });

  it('draw at once where motion is unwelcome, and fade what is added where it is not', async () => {
    const withContext = await contextPath();
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await site.page({ reducedMotion });
      await openChart(page, site.url + withContext);
      const strengths = await page.evaluate(async () => {
        const host = document.querySelector<
          HTMLElement & {
            drawing: () => Promise<{
              chart: { getDatasetMeta: (n: number) => { data: { alpha: number }[] } };
            }>;
          }
        >('estimate-chart');
        const drawing = await host?.drawing();
        document.querySelector<HTMLInputElement>('input[name=context]')?.click();
        await Promise.resolve();
        await Promise.resolve();
        return drawing?.chart.getDatasetMeta(0).data.map(({ alpha }) => alpha) ?? [];
      });
      expect(strengths.length).toBeGreaterThan(1);
      expect(strengths.every((alpha) => alpha === 1)).toBe(reducedMotion === 'reduce');
    }
  });
});

/** The page of a measure that has counts from outside. */
async function contextPath(): Promise<string> {
  for (const { id } of measures) {
    const file = (await (await fetch(`${site.url}/estimates/${String(id)}.json`)).json()) as {
      context: unknown[];
    };
    if (file.context.length > 0) return `/estimates/${String(id)}/`;
  }
  throw new Error('no measure has context');
}

describe('counts from outside the reports', () => {
  it('are drawn when asked for, apart, below the figures, and never without', async () => {
    const page = await site.page();
    const path = await contextPath();
    await openChart(page, site.url + path);
    const before = await drawingOf(page);
    expect(before.marks.some((mark) => mark.id.startsWith('context-'))).toBe(false);
    await page.getByRole('checkbox', { name: 'counts from outside' }).check();
    await expect.poll(async () => (await drawingOf(page)).marks.length).toBeGreaterThan(before.marks.length);
    const { marks, context } = await drawingOf(page);
    const [own, outside] = [
      marks.filter((mark) => !mark.id.startsWith('context-')),
      marks.filter((mark) => mark.id.startsWith('context-')),
    ];
    expect(own.map(({ id }) => id)).toEqual(before.marks.map(({ id }) => id));
    expect(Math.min(...outside.map(({ y }) => y))).toBeGreaterThan(Math.max(...own.map(({ y }) => y)));
    expect(context).toContain('Outside the reports');
    expect(new URL(page.url()).searchParams.get('context')).toBe('1');
    await page.locator('estimate-chart canvas').focus();
    await page.keyboard.press('End');
    const readout = await page.locator('estimate-chart [role=status]').innerText();
    for (const part of ['Outside the reports', 'What differs', 'references']) expect(readout).toContain(part);
  });
});

describe('the state in the address', () => {
  it('comes back from a link as it was left', async () => {
    const page = await site.page();
    await openChart(page, site.url + richestPath);
    await page.locator('.estimate-table input[type=checkbox]').first().uncheck();
    await page.getByRole('columnheader', { name: 'Figure' }).getByRole('button').click();
    const left = await drawingOf(page);
    const shown = await page.getByRole('link', { name: 'Link to what is shown' }).getAttribute('href');
    const other = await site.page();
    await openChart(other, shown ?? '');
    expect((await drawingOf(other)).marks.map(({ id }) => id)).toEqual(left.marks.map(({ id }) => id));
    expect(left.marks.length).toBe((richest?.['figures'] as string[]).length - 1);
    await page.goBack();
    await page.goBack();
    await expect.poll(async () => (await drawingOf(page)).marks.length).toBe(left.marks.length + 1);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows tables alone without asking for the drawing', async () => {
    const page = await site.page();
    const asked = scriptsOf(page);
    await page.goto(`${site.url}${richestPath}?view=table`, { waitUntil: 'networkidle' });
    expect(await page.locator('estimate-chart').isVisible()).toBe(false);
    expect(await page.locator('.estimate-table').first().isVisible()).toBe(true);
    expect(asked.filter((url) => url.includes('chart-drawing'))).toEqual([]);
    await page.getByLabel('chart and table').check();
    await page.waitForSelector('estimate-chart[data-drawn]');
  });
});

describe('without JavaScript', () => {
  it('nothing is missing but what moves', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(site.url + richestPath);
    expect(await page.locator('.estimate-static').isVisible()).toBe(true);
    expect(await page.locator('.estimate-controls').isVisible()).toBe(false);
    for (const id of richest?.['figures'] as string[]) {
      const row = page.locator(`tr[data-figure="${id}"]`);
      const figure = figures.find((one) => one['id'] === id);
      expect(await row.innerText()).toContain(String(figure?.['wording']));
      expect(await row.locator(`a[href$="/claims/${String(figure?.['claim'])}/"]`).count()).toBe(1);
      expect(await row.locator('svg.range-mark').count()).toBe(
        figure?.['low'] === null && figure['high'] === null ? 0 : 1,
      );
    }
  });
});

describe('forms of the page', () => {
  it('fit 320 pixels, also as tables, with context, and in a frame', async () => {
    const page = await site.page({ viewport: { width: 320, height: 640 } });
    const context = await contextPath();
    const paths = [
      OVERVIEW,
      `${OVERVIEW}?view=table`,
      richestPath,
      `${context}?context=1`,
      `${context}embed/?context=1`,
    ];
    for (const path of paths) {
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBe(0);
    }
  });

  it('do not move when the chart is drawn over the build’s drawing', async () => {
    // High enough to see what lies below the chart.
    const page = await site.page({ viewport: { width: 1280, height: 1800 } });
    await page.goto(site.url + richestPath);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            done(sum);
          }, 1500);
        }),
    );
    expect(await page.locator('estimate-chart[data-drawn]').count()).toBe(1);
    expect(shift).toBeLessThan(0.001);
  });

  it('print the build’s drawing and the table, without the canvas', async () => {
    const page = await site.page();
    await openChart(page, site.url + richestPath);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('estimate-chart canvas').isVisible()).toBe(false);
    expect(await page.locator('.estimate-static').isVisible()).toBe(true);
    expect(await page.locator('.estimate-table').first().isVisible()).toBe(true);
  });

  it('save a picture that is not empty', async () => {
    const page = await site.page();
    await openChart(page, site.url + richestPath);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG' }).click();
    expect((await download).suggestedFilename()).toBe(`${String(richest?.['id'])}.png`);
    const bytes = await (await download).createReadStream();
    let size = 0;
    for await (const chunk of bytes) size += (chunk as Buffer).length;
    expect(size).toBeGreaterThan(5000);
  });

  it('are files too: CSV, JSON and SVG of every measure, with the same figures', async () => {
    for (const { id, figures: own } of measures) {
      const [csv, json, svg] = await Promise.all(
        ['csv', 'json', 'svg'].map(async (ending) =>
          (await fetch(`${site.url}/estimates/${String(id)}.${ending}`)).text(),
        ),
      );
      const file = JSON.parse(json ?? '') as { figures: { id: string }[] };
      expect(file.figures.map((figure) => figure.id)).toEqual(own);
      for (const figure of own as string[]) expect(csv).toContain(figure);
      expect(svg).toMatch(/^<svg xmlns=.*<title id="title">.+<\/title><desc id="description">.+<\/desc>/);
    }
  });
});

describe('the written summary', () => {
  it('prints no number that is not among the figures, their words, dates and sources', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    for (const { id } of measures) {
      const path = `${site.url}/estimates/${String(id)}`;
      const file = (await (await fetch(`${path}.json`)).json()) as { figures: { published: string }[] };
      await page.goto(`${path}/`);
      const digits = (text: string) =>
        (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
      const table = await page.locator('.estimate-table').first().innerText();
      const known = new Set(digits([table, ...file.figures.map(({ published }) => published)].join(' ')));
      const said = await page.locator('#summary').innerText();
      expect(said.length).toBeGreaterThan(30);
      expect(
        digits(said).filter((number) => !known.has(number)),
        String(id),
      ).toEqual([]);
    }
  });
});
