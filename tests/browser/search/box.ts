import { describe, expect, test } from 'vitest';
import type { Site } from '../support.ts';
import type { SearchSamples } from './samples.ts';

/** The box at the top of every page. */
export function boxTests(site: Site, samples: SearchSamples): void {
  describe('the box', () => {
    const panel = '.search-panel:not([hidden])';
    const answered = `${panel}[aria-busy=false]`;

    test.each(samples.names)('leads from %s to %s by keys alone', async (query, path) => {
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
      await page.keyboard.type(samples.frequent);
      await page.locator(answered).waitFor();
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => path.endsWith('/pagefind-entry.json'))).toHaveLength(1);
      asked.length = 0;
      await page.keyboard.type(` ${samples.beside}`);
      await page.waitForFunction(
        ([path, word]) => document.querySelector(path)?.textContent?.includes(word),
        [answered, samples.beside] as const,
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
      await page.keyboard.type(samples.frequent);
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
      await page.keyboard.type(samples.halves[0]);
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
      await page.keyboard.type(samples.halves[1]);
      expect(await page.inputValue('.site-search input')).toBe(samples.halves.join(''));
    });

    test('says politely how much it found', async () => {
      const page = await site.page();
      await page.goto(`${site.url}/about/`);
      await page.focus('.site-search input');
      const [query, words] = samples.told;
      await page.keyboard.type(query);
      const region = page.locator('.site-search [role=status]');
      await expect.poll(() => region.textContent(), { timeout: 5000 }).toMatch(words);
      expect(await region.getAttribute('aria-live')).toBe('polite');
    });

    test('goes to the search page with Enter, and without JavaScript too', async () => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await site.page({ javaScriptEnabled });
        await page.goto(`${site.url}/about/`);
        await page.fill('.site-search input', samples.halves[0]);
        await page.press('.site-search input', 'Enter');
        await page.waitForURL(`**/search/?q=${samples.halves[0]}`);
      }
    });

    test('fits into 320 pixels, with targets of 44', async () => {
      const page = await site.page({ viewport: { width: 320, height: 640 } });
      await page.goto(`${site.url}/about/`);
      await page.focus('.site-search input');
      await page.keyboard.type(samples.frequent);
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
      await page.keyboard.type(samples.frequent);
      await page.locator(`${answered} .search-claim`).first().waitFor();
      expect(refused.filter((text) => !text.includes('inline script'))).toEqual([]);
    });
  });

  describe('a word that nothing has', () => {
    test('is named, with near names, the rest of the query, and the way to the index', async () => {
      const { query, unknown, links: ways } = samples.failure;
      const page = await site.page();
      await page.goto(`${site.url}/search/?q=${encodeURIComponent(query)}`);
      const failure = page.locator('.search-failure');
      await failure.waitFor();
      const text = await failure.textContent();
      expect(text).toContain(`“${unknown}” stands in no name and in no text here.`);
      expect(await page.locator('.search-list li').count()).toBe(0);
      const links = await failure
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(ways);
    });
  });
}
