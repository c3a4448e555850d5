import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { NameRecord } from '../../src/domain/search/name-record.ts';
import { useSite } from './support.ts';

const site = useSite();
const data = async <Row>(name: string) =>
  (await (await fetch(`${site.url}/data/${name}.json`)).json()) as Row[];

interface Expected {
  group: string;
  query: string;
  /** Addresses any of which may come first; none where nothing may be found. */
  pages: string[];
}

const queries = Object.entries(
  parse(readFileSync('tests/browser/queries.yaml', 'utf8')) as Record<
    string,
    string[] | Record<string, string[]>
  >,
).flatMap(([group, list]): Expected[] =>
  Array.isArray(list)
    ? list.map((query) => ({ group, query: String(query), pages: [] }))
    : Object.entries(list).flatMap(([pages, own]) =>
        own.map((query) => ({
          group,
          query: String(query),
          pages: pages.split(' | ').map((page) => `/${page}/`),
        })),
      ),
);

/** The first links that the search page gives for each query, typed into its box one after the other. */
async function firstLinks(page: Page, asked: readonly string[]): Promise<string[][]> {
  await page.goto(`${site.url}/search/`);
  await page.focus('search-page input');
  return page.evaluate(async (list) => {
    const input = document.querySelector<HTMLInputElement>('search-page input')!;
    const answers = document.querySelector('.search-answers')!;
    const found: string[][] = [];
    while (!answers.hasAttribute('aria-busy')) await new Promise((done) => setTimeout(done, 5));
    for (const query of list) {
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

describe('queries', () => {
  test('are at least 250, and some must find nothing', () => {
    expect(queries.length).toBeGreaterThanOrEqual(250);
    expect(queries.filter(({ pages }) => pages.length === 0).length).toBeGreaterThan(20);
  });

  test('lead to the right page first, or to nothing', async () => {
    const found = await firstLinks(
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
    const forms = names.flatMap(({ kind, id, name, printed = [], aliases = [] }) =>
      [name, ...printed, ...aliases].map((form) => ({ form, path: `/${kind}/${id}/` })),
    );
    const found = await firstLinks(
      await site.page(),
      forms.map(({ form }) => form),
    );
    const wrong = forms.flatMap(({ form, path }, at) => {
      const shared = forms.filter((other) => other.form.toLowerCase() === form.toLowerCase()).length;
      return found[at]?.slice(0, Math.max(1, shared)).includes(path)
        ? []
        : [`${form}: ${found[at]?.[0]}, not ${path}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the box', () => {
  const panel = '.search-panel:not([hidden])';
  const answered = `${panel}[aria-busy=false]`;

  test.each([
    ['kerchove', '/people/gilles-de-kerchove/'],
    ['Giles De Kerchove', '/people/gilles-de-kerchove/'],
    ['abdesalam', '/people/salah-abdeslam/'],
    ['molenbeek', '/places/molenbeek/'],
    ['zaventem', '/places/brussels-airport/'],
    ['daesh', '/organisations/islamic-state/'],
  ])('leads from %s to %s by keys alone', async (query, path) => {
    const page = await site.page();
    await page.goto(`${site.url}/about/`);
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.locator(answered).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
  });

  test('asks for nothing before the reader turns to it, then for what the query needs, and never twice', async () => {
    const page = await site.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/about/`);
    await page.mouse.wheel(0, 500);
    await page.waitForLoadState('networkidle');
    const search = (path: string) => /pagefind|search|panel/.test(path) && !/SearchBox/.test(path);
    expect(asked.filter(search)).toEqual([]);
    await page.focus('.site-search input');
    await expect
      .poll(() => asked)
      .toEqual(expect.arrayContaining(['/search/names.json', '/pagefind/pagefind.js']));
    await page.keyboard.type('brussels');
    await page.locator(answered).waitFor();
    await page.waitForLoadState('networkidle');
    asked.length = 0;
    await page.keyboard.type(' attack');
    await page.waitForFunction(
      (path) => document.querySelector(path)?.textContent?.includes('attack'),
      answered,
    );
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => !/fragment|pf_index|table/.test(path))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('opens with / and Ctrl+K, and takes no key from who is writing', async () => {
    const page = await site.page();
    await page.goto(`${site.url}/about/`);
    const isFocused = () =>
      page.evaluate(() => document.activeElement?.matches('.site-search input') ?? false);
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      expect(await isFocused(), key).toBe(true);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    }
    await page.evaluate(() => {
      const area = document.createElement('textarea');
      document.body.prepend(area);
      area.focus();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('textarea')).toBe('a/b');
  });

  test('closes with Esc and gives the focus back', async () => {
    const page = await site.page();
    await page.goto(`${site.url}/about/`);
    await page.focus('main a');
    const before = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('/');
    await page.keyboard.type('paris');
    await page.locator(answered).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator(panel).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(before);
  });

  test('arrows move through the answers and back, and typing goes on in the box', async () => {
    const page = await site.page();
    await page.goto(`${site.url}/about/`);
    await page.focus('.site-search input');
    await page.keyboard.type('pari');
    await page.locator(answered).waitFor();
    const links = await page
      .locator(`${panel} a`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('ArrowDown');
    expect(await here()).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await here()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await here()).toBe(null);
    await page.keyboard.press('ArrowUp');
    expect(await here()).toBe(links.at(-1));
    await page.keyboard.type('s');
    expect(await page.inputValue('.site-search input')).toBe('paris');
  });

  test('says politely how much it found', async () => {
    const page = await site.page();
    await page.goto(`${site.url}/about/`);
    await page.focus('.site-search input');
    await page.keyboard.type('molenbeek');
    const region = page.locator('.site-search [role=status]');
    await expect
      .poll(() => region.textContent(), { timeout: 5000 })
      .toMatch(/^Two names, .+ results in the texts\.$/);
    expect(await region.getAttribute('aria-live')).toBe('polite');
  });

  test('goes to the search page with Enter, and without JavaScript too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.page({ javaScriptEnabled });
      await page.goto(`${site.url}/about/`);
      await page.fill('.site-search input', 'daesh');
      await page.press('.site-search input', 'Enter');
      await page.waitForURL('**/search/?q=daesh');
    }
  });

  test('fits into 320 pixels, with targets of 44', async () => {
    const page = await site.page({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site.url}/about/`);
    await page.focus('.site-search input');
    await page.keyboard.type('brussels airport');
    await page.locator(answered).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const boxes = await page
      .locator(`${panel} a, .site-search input, .site-search button`)
      .evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .map(({ left, right, height }) => ({ left, right, height })),
      );
    expect(boxes.length).toBeGreaterThan(4);
    for (const { left, right, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });

  test('works where the page requires Trusted Types and no script but its own', async () => {
    const page = await site.page();
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.route('**/about/', async (route) => {
      const response = await route.fetch();
      const policy =
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'none'";
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    });
    await page.goto(`${site.url}/about/`);
    await page.focus('.site-search input');
    await page.keyboard.type('zaventem');
    await page.locator(`${answered} .search-claim`).first().waitFor();
    expect(refused.filter((text) => !text.includes('inline script'))).toEqual([]);
  });
});

describe('a word that nothing has', () => {
  test('is named, with near names, the rest of the query, and the way to the index', async () => {
    const page = await site.page();
    await page.goto(`${site.url}/search/?q=${encodeURIComponent('goulet iran')}`);
    const failure = page.locator('.search-failure');
    await failure.waitFor();
    const text = await failure.textContent();
    expect(text).toContain('“iran” stands in no name and in no text here.');
    expect(await page.locator('.search-list li').count()).toBe(0);
    const links = await failure
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/places/iraq/', '/search/?q=goulet', '/search/#index-i']);
  });
});

interface ClaimRow {
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
async function claimValues(): Promise<{ url: string; values: Record<string, string[]> }[]> {
  const [claims, figures, reports] = await Promise.all([
    data<ClaimRow>('claims'),
    data<{ id: string; bound: string }>('figures'),
    data<{ id: string; published: { edtf: string } }>('reports'),
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

describe('filters', () => {
  test('in any combination give the claims and counts that the exports give', async () => {
    const claims = await claimValues();
    expect(claims.length).toBeGreaterThan(100);
    const filters = Object.keys(claims[0]!.values).filter((filter) => filter !== 'type');
    const page = await site.page({ viewport: { width: 1280, height: 900 } });
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 25; round += 1) {
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
        const left = claims.filter(({ values }) => meets(values, filter) && values[filter]!.includes(value));
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
    await page.goto(`${site.url}/search/`);
    await page.fill('search-page input[type=search]', 'brussels');
    await page.press('search-page input[type=search]', 'Enter');
    const all = await total();
    await page.locator('.search-filters summary').click();
    await page.locator('.search-filters label', { hasText: 'Assessment' }).click();
    await page.waitForURL('**/search/?q=brussels&kind=assessment');
    const assessments = await total();
    expect(assessments).not.toBe(all);
    await page.locator('.search-filters label', { hasText: 'Allegation' }).click();
    await page.waitForURL('**/search/?q=brussels&kind=assessment&kind=allegation');
    const both = await total();

    await page.goBack();
    await expect.poll(total).toBe(assessments);
    await page.goBack();
    await expect.poll(total).toBe(all);
    expect(await page.inputValue('search-page input[type=search]')).toBe('brussels');
    await page.goForward();
    await page.goForward();
    await expect.poll(total).toBe(both);
    await page.reload();
    await expect.poll(total).toBe(both);
    await page.locator('.search-chosen button', { hasText: 'Assessment' }).click();
    await page.waitForURL('**/search/?q=brussels&kind=allegation');
  });

  test('what is typed comes into the address as one step', async () => {
    const page = await site.page();
    await page.goto(`${site.url}/about/`);
    await page.goto(`${site.url}/search/`);
    await page.focus('search-page input');
    await page.keyboard.type('moles', { delay: 20 });
    await page.waitForURL('**/search/?q=moles');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('nbeek', { delay: 20 });
    await page.waitForURL('**/search/?q=molenbeek');
    await page.goBack();
    await page.waitForURL('**/search/');
    expect(await page.locator('.search-index').isVisible()).toBe(true);
    expect(await page.inputValue('search-page input')).toBe('');
  });

  test('may be written by hand, with names in any spelling', async () => {
    const page = await site.page();
    await page.goto(`${site.url}/search/?place=Zaventem&kind=Reported%20fact`);
    await page.locator('.search-total').waitFor();
    const byHand = await page.locator('.search-total').textContent();
    await page.goto(`${site.url}/search/?place=brussels-airport&kind=reported-fact`);
    await page.locator('.search-total').waitFor();
    expect(await page.locator('.search-total').textContent()).toBe(byHand);
  });
});

test('a claim is a result with its speaker, report, date and figure, at its permanent address', async () => {
  const page = await site.page();
  const [claims, reports, sources] = await Promise.all([
    data<ClaimRow & { text: string; origin?: string }>('claims'),
    data<{ id: string }>('reports'),
    data<{ id: string; name: string }>('sources'),
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
  await page.goto(`${site.url}/search/?q=daesh`);
  const links = new Set(
    await page.locator('.search-index a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
  );
  for (const name of ['people', 'places', 'organisations', 'events', 'sources', 'reports', 'claims']) {
    const rows = await data<{ url: string; name?: string }>(name);
    expect(rows.length, name).toBeGreaterThan(3);
    for (const { url } of rows) expect(links, url).toContain(url);
  }
  const lines = await page.locator('.search-index li').allTextContents();
  expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toContain('Abdesalam, see Salah Abdeslam');
  expect(await page.locator('.search-filters').isVisible()).toBe(false);
});
