import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from './chromium.ts';

export interface Site {
  /** Address of the built site, without a slash at the end. */
  url: string;
  browser: Browser;
  /** A page in a context of its own, closed after the test. Requests to other origins fail the test. */
  page: (options?: BrowserContextOptions) => Promise<Page>;
}

/** The built site in a real browser, for the tests of one file. Call it at the top of the file. */
export function useSite(): Site {
  const open: Page[] = [];
  let foreign: string[] = [];
  const site = {
    url: inject('url'),
    page: async (options: BrowserContextOptions = {}) => {
      const context = await site.browser.newContext(options);
      const page = await context.newPage();
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== site.url) foreign.push(request.url());
      });
      open.push(page);
      return page;
    },
  } as Site;

  beforeAll(async () => {
    site.browser = await launchChromium();
  });
  afterEach(async () => {
    const seen = foreign;
    foreign = [];
    await Promise.all(open.splice(0).map((page) => page.context().close()));
    expect(seen, 'requests to other origins').toEqual([]);
  });
  afterAll(async () => {
    await (site.browser as Browser | undefined)?.close();
  });
  return site;
}
