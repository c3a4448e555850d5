/**
 * Our search beside a Starlight site and the stock interfaces of Pagefind, each with the same pages, in a real browser
 * with nothing kept from before, on the machine itself and on an emulated slow line.
 * usage: npm run compare-search, after a build. Takes half an hour, and the network for installing Starlight.
 *   -- --repeats 7        visits for each pair of queries, each condition and each site; 3 without it
 *   -- --requests         prints too what each site asks for in one visit on the slow line
 *   -- --pictures folder  keeps a picture of each site as it was when the answer stood there
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { indexedContents } from './contents.ts';
import { type QueryPair, queryPairs } from './queries.ts';
import { serve, type Served } from './serve.ts';
import type { Site } from './site.ts';
import { ours } from './sites/ours.ts';
import { starlight } from './sites/starlight.ts';
import { stock } from './sites/stock.ts';
import { requestList, table } from './table.ts';
import { pagefindVersion, STARLIGHT } from './versions.ts';
import { type Line, type Typing, visit, type Visit } from './visit.ts';

const DIST = 'dist';
const SLOW: Line = { name: 'slow line, 150 ms and 1.6 Mbit/s', latency: 150, throughput: 1_600_000 / 8 };
const LINES: readonly Line[] = [{ name: 'no delay' }, SLOW];
const TYPINGS: readonly Typing[] = ['letter by letter', 'at once'];

interface Options {
  repeats: number;
  requests: boolean;
  pictures: string | undefined;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      repeats: { type: 'string', default: '3' },
      requests: { type: 'boolean', default: false },
      pictures: { type: 'string' },
    },
  });
  const repeats = Number(values.repeats);
  if (!Number.isInteger(repeats) || repeats < 1) throw new Error('--repeats needs a whole number from 1 on.');
  return { repeats, requests: values.requests, pictures: values.pictures };
}

async function compare(options: Options): Promise<void> {
  if (!existsSync(join(DIST, 'pagefind')))
    throw new Error('There is no built site with a search. Run “npm run build” first.');
  if (options.pictures !== undefined) mkdirSync(options.pictures, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'compare-search-'));
  // However this ends, also by the keyboard.
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  const servers: Served[] = [];
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    // A copy, so that a build meanwhile changes nothing.
    const places = { dist: join(work, 'ours'), work };
    cpSync(DIST, places.dist, { recursive: true });
    const contents = indexedContents(places.dist);
    const pairs = queryPairs(places.dist, contents);
    console.log(
      `${contents.length} pages, Pagefind ${pagefindVersion()}, Starlight ${STARLIGHT}, Chromium ${browser.version()}`,
    );
    console.log(`Queries: ${pairs.map((pair) => pair.join(', then ')).join('; ')}`);
    console.log('Making the sites to compare with.');
    const sites = [ours(places), await starlight(places, contents), ...(await stock(places))];
    for (const { folder } of sites) servers.push(await serve(folder));
    for (const line of LINES)
      for (const typing of TYPINGS) {
        const visits = await measure(browser, sites, servers, pairs, line, typing, options);
        console.log(
          table(
            `${line.name}, typed ${typing}, ${pairs.length * options.repeats} visits to each site`,
            sites.map((site, at) => ({ site, visits: visits[at] ?? [] })),
          ),
        );
        if (options.requests && line === SLOW)
          sites.forEach(({ name }, at) => {
            const [one] = visits[at] ?? [];
            if (one) console.log(requestList(name, one));
          });
      }
  } finally {
    await browser?.close();
    await Promise.all(servers.map(({ close }) => close()));
  }
}

/** The visits to each site. Sites take turns, so that what slows the machine for a while falls on all of them. */
async function measure(
  browser: Browser,
  sites: readonly Site[],
  servers: readonly Served[],
  pairs: readonly QueryPair[],
  line: Line,
  typing: Typing,
  { repeats, pictures }: Options,
): Promise<Visit[][]> {
  const visits: Visit[][] = sites.map(() => []);
  // The first round is not counted: in it the servers compress, and programs are loaded.
  for (let round = 0; round <= repeats; round += 1)
    for (const [number, queries] of pairs.entries()) {
      if (round === 0 && number > 0) continue;
      for (const [at, site] of sites.entries()) {
        const served = servers[at];
        if (!served) continue;
        const picture =
          pictures && round === 1 ? join(pictures, pictureName(site, line, typing, number)) : undefined;
        const seen = await visit(browser, served, site, {
          line,
          typing,
          queries,
          ...(picture && { picture }),
        });
        if (round > 0) visits[at]?.push(seen);
      }
    }
  return visits;
}

function pictureName(site: Site, line: Line, typing: Typing, pair: number): string {
  return `${[site.name, line.latency ? 'slow' : 'fast', typing, pair + 1].join('-').toLowerCase().replace(/\W+/g, '-')}.png`;
}

try {
  await compare(readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
