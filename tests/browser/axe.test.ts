import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../site/dist.ts';
import { axeFaults } from './axe.ts';
import { useSite } from './support.ts';

const site = useSite();
const paths = builtPages().map(({ path }) => path);

/** How many pages are looked at side by side. */
const SIDE_BY_SIDE = 3;

/** Looks at every page, some at a time, and gives what was found on each. */
async function onEveryPage(
  open: () => Promise<Page>,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...paths];
  const found: string[] = [];
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      const page = await open();
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await page.goto(site.url + path);
        found.push(...(await look(page)).map((fault) => `${path} ${fault}`));
      }
    }),
  );
  return found;
}

/** The page as a browser without JavaScript shows it, in one in which axe can run. */
async function withoutScripts(route: Route): Promise<void> {
  const response = await route.fetch();
  const type = response.headers()['content-type'] ?? '';
  if (!type.startsWith('text/html') && !type.startsWith('text/css')) return route.fulfill({ response });
  const text = await response.text();
  await route.fulfill({
    response,
    body: text
      .replaceAll(/<script\b[^>]*>[^]*?<\/script>/g, '')
      .replaceAll(/<\/?noscript>/g, '')
      .replaceAll('(scripting:enabled)', '(width<0px)')
      .replaceAll('(scripting:none)', '(width>0px)'),
  });
}

describe('axe finds nothing on any page', () => {
  it('there are pages', () => {
    expect(paths.length).toBeGreaterThan(400);
  });

  it('with JavaScript, in light and dark colours', async () => {
    expect(await onEveryPage(() => site.page(), axeFaults)).toEqual([]);
  }, 600_000);

  it('without JavaScript, in light and dark colours', async () => {
    const open = async () => {
      const page = await site.page();
      await page.route('**/*', withoutScripts);
      return page;
    };
    const search = await open();
    await search.goto(`${site.url}/search/`);
    expect(await search.getByText('Searching needs JavaScript').isVisible()).toBe(true);
    expect(await search.locator('.search-filters').isVisible()).toBe(false);
    expect(await onEveryPage(open, axeFaults)).toEqual([]);
  }, 600_000);
});
