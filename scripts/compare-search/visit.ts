import type { Browser, Page, Request } from 'playwright-core';
import { type Notes, watchSearch } from './probe.ts';
import type { QueryPair } from './queries.ts';
import type { Sent, Served } from './serve.ts';
import type { Opener, Site } from './site.ts';

/** A line to the site. Latency is for each request, in milliseconds; throughput in bytes a second. */
export interface Line {
  name: string;
  latency?: number;
  throughput?: number;
}

/** How the query comes into the box. */
export type Typing = 'letter by letter' | 'at once';

/** What one reader saw, and what was sent for it. */
export interface Visit {
  /** Sent before the reader turned to the search. */
  page: readonly Sent[];
  first: Asked;
  /** Absent where only one query was asked. */
  second?: Asked;
}

/** A query that was answered. */
export interface Asked {
  notes: Required<Pick<Notes, 'opened' | 'firstKey' | 'lastKey' | 'firstResult' | 'answer'>> & Notes;
  /** From the opening, or the clearing of the box, until all was still. */
  sent: readonly Sent[];
}

/** Between two letters, in milliseconds. */
const LETTER_PAUSE = 80;
/** From the keys that open the search to the first letter: the hands move. */
const OPENING_PAUSE = 300;
/** A page is still when nothing was asked for and no result changed for this long; stock searches wait 300. */
const STILL = 500;
const LONGEST_WAIT = 30_000;

/** One visit of a reader who has never been there. Throws where no result is shown. */
export async function visit(
  browser: Browser,
  { url, sent }: Served,
  site: Site,
  { line, typing, queries, picture }: { line: Line; typing: Typing; queries: QueryPair; picture?: string },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    if (line.latency !== undefined && line.throughput !== undefined)
      await (
        await context.newCDPSession(page)
      ).send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latency,
        downloadThroughput: line.throughput,
        uploadThroughput: line.throughput,
      });
    const isStill = watchTraffic(page);
    await page.addInitScript(watchSearch, {
      result: site.result,
      ...(site.offeredName && { offeredName: site.offeredName }),
    });
    sent.length = 0;
    await page.goto(url + site.page);
    await waitUntil(isStill, 'The page does not come to rest.');

    const opening = sent.length;
    const [one, two] = queries;
    await open(page, site.opener, site.input);
    if (typing === 'letter by letter') {
      await page.waitForTimeout(OPENING_PAUSE);
      await page.keyboard.type(one, { delay: LETTER_PAUSE });
    } else await page.keyboard.insertText(one);
    const notes = await answerOf(page, isStill, site, one);
    if (picture) await page.screenshot({ path: picture });
    const seen = { page: sent.slice(0, opening), first: { notes, sent: sent.slice(opening) } };
    if (typing === 'at once') return seen;

    const clearing = sent.length;
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await waitUntil(isStill, 'The page does not come to rest.');
    await page.evaluate(() => window.searchProbe.restart());
    await page.keyboard.type(two, { delay: LETTER_PAUSE });
    const second = await answerOf(page, isStill, site, two);
    return { ...seen, second: { notes: second, sent: sent.slice(clearing) } };
  } finally {
    await context.close();
  }
}

/** Says whether nothing is on its way to the page or its workers, and nothing has been for a while. */
function watchTraffic(page: Page): () => boolean {
  const open = new Set<Request>();
  let changed = performance.now();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) open.add(request);
    changed = performance.now();
  });
  const end = (request: Request) => {
    open.delete(request);
    changed = performance.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return () => open.size === 0 && performance.now() - changed > STILL;
}

/** Turns to the search; done when the box has the focus, which is when a letter typed goes into it. */
async function open(page: Page, opener: Opener, input: string): Promise<void> {
  if ('keys' in opener) await page.keyboard.press(opener.keys);
  else await page.click(opener.click);
  const isOpen = await page.evaluate(
    async ([box, wait]) => {
      const end = performance.now() + wait;
      while (document.activeElement?.matches(box) !== true && performance.now() < end)
        await new Promise((done) => requestAnimationFrame(done));
      return document.activeElement?.matches(box) ?? false;
    },
    [input, LONGEST_WAIT] as const,
  );
  if (!isOpen) throw new Error(`Nothing that meets “${input}” came to have the focus.`);
}

async function answerOf(
  page: Page,
  isStill: () => boolean,
  site: Site,
  query: string,
): Promise<Asked['notes']> {
  const read = () => page.evaluate(() => window.searchProbe.notes);
  let notes = await read();
  await waitUntil(async () => {
    notes = await read();
    const changed = Math.max(notes.answer ?? Infinity, notes.lastKey ?? Infinity);
    return isStill() && Date.now() - changed > STILL;
  }, `${site.name} shows no result from the texts for “${query}”.`);
  return notes as Asked['notes'];
}

async function waitUntil(isDone: () => boolean | Promise<boolean>, otherwise: string): Promise<void> {
  const end = performance.now() + LONGEST_WAIT;
  while (!(await isDone())) {
    if (performance.now() > end) throw new Error(otherwise);
    await new Promise((done) => setTimeout(done, 50));
  }
}
