/**
 * Tests one page of every kind against WCAG 2.2 AA and writes what was found, with its date, to
 * docs/accessibility-results.json, from which the page on accessibility is made.
 * usage: npm run accessibility, after a build. Commit the file it writes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { criterionOfTag, type AccessibilityRun, type CheckResult } from '../src/domain/wcag.ts';
import { runAxe, WCAG } from '../tests/browser/axe.ts';
import { focusFaults, reflowFaults, spaceText, targetFaults } from '../tests/browser/checks.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { onePageOfEachKind } from '../tests/browser/kinds.ts';
import { serveDist } from '../tests/serve.ts';

/** Checks of our own: the criteria they bear on, the screen they need, and what they look at. */
const OWN: {
  criteria: string[];
  check: string;
  size: [number, number];
  run: (page: Page) => Promise<string[]>;
}[] = [
  {
    criteria: ['1.4.10', '1.4.4'],
    check: '320 by 256 px, which is 400 % zoom: no sideways scrolling, nothing cut off',
    size: [320, 256],
    run: reflowFaults,
  },
  {
    criteria: ['1.4.12'],
    check: 'text spaced as the criterion says: no sideways scrolling, nothing cut off',
    size: [1280, 800],
    run: async (page) => {
      await spaceText(page);
      return reflowFaults(page);
    },
  },
  {
    criteria: ['2.5.8'],
    check: 'targets of 24 px, or in a line of text, or with room around them; controls 44 px high',
    size: [320, 800],
    run: targetFaults,
  },
  {
    criteria: ['2.1.1', '2.1.2', '2.4.7', '2.4.11'],
    check: 'the first 40 stops of the keyboard: it moves on, shows an outline, and nothing covers it',
    size: [1280, 800],
    run: focusFaults,
  },
];

const kinds = onePageOfEachKind();
const server = await serveDist();
const browser = await launchChromium();
const results = new Map<string, CheckResult>();
const faults: string[] = [];

function count(
  criterion: string,
  check: string,
  by: CheckResult['by'],
  what: 'passed' | 'failed' | 'unclear',
): void {
  const key = `${criterion} ${check}`;
  const result = results.get(key) ?? { criterion, check, by, passed: 0, failed: 0, unclear: 0 };
  result[what] += 1;
  results.set(key, result);
}

async function countAxe(page: Page, where: string): Promise<void> {
  const found = await runAxe(page, { type: 'tag', values: WCAG }, ['passes', 'violations', 'incomplete']);
  const lists = [
    ['passed', found.passes],
    ['failed', found.violations],
    ['unclear', found.incomplete],
  ] as const;
  for (const [what, rules] of lists)
    for (const { id, help, tags } of rules) {
      if (what === 'failed') faults.push(`${where}: ${id}`);
      for (const criterion of tags.flatMap((tag) => criterionOfTag(tag) ?? []))
        count(criterion, help, 'axe', what);
    }
}

async function withScripts(own: Browser, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await (await own.newContext({ colorScheme, reducedMotion: 'reduce' })).newPage();
  for (const path of kinds) {
    await page.goto(server.url + path);
    await countAxe(page, `${path}, ${colorScheme}`);
  }
  for (const { criteria, check, size, run } of OWN) {
    await page.setViewportSize({ width: size[0], height: size[1] });
    for (const path of kinds) {
      await page.goto(server.url + path);
      const found = await run(page);
      faults.push(...found.map((fault) => `${path}, ${colorScheme}: ${fault}`));
      for (const criterion of criteria)
        count(criterion, check, 'own', found.length > 0 ? 'failed' : 'passed');
    }
  }
  await page.context().close();
}

/** Without scripts axe cannot run in the page; what needs none is looked at: it fits, and the text is there. */
async function withoutScripts(own: Browser): Promise<void> {
  const check = 'without JavaScript: a heading, and the text in place';
  const page = await own.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 256 } });
  for (const path of kinds) {
    await page.goto(server.url + path);
    const isThere =
      (await page.locator('h1').isVisible()) && (await page.locator('body').innerText()).length > 80;
    if (!isThere) faults.push(`${path}, without JavaScript: no text`);
    count('1.3.2', check, 'own', isThere ? 'passed' : 'failed');
    const found = await reflowFaults(page);
    faults.push(...found.map((fault) => `${path}, without JavaScript: ${fault}`));
    count('1.4.10', 'the same without JavaScript', 'own', found.length > 0 ? 'failed' : 'passed');
  }
  await page.close();
}

await withScripts(browser, 'light');
await withScripts(browser, 'dark');
await withoutScripts(browser);

const require = createRequire(import.meta.url);
const { version } = require('axe-core/package.json') as { version: string };
const run: AccessibilityRun = {
  date: new Date().toISOString().slice(0, 10),
  tools: [`axe-core ${version}`, `Chromium ${browser.version()}`],
  settings: ['light colours', 'dark colours', 'without JavaScript'],
  kinds: [...new Set(kinds.map((path) => path.replace(/^(\/[^/]+\/)[^/]+\//, '$1…/')))],
  results: [...results.values()].sort((a, b) =>
    a.criterion.localeCompare(b.criterion, 'en', { numeric: true }),
  ),
};
writeFileSync('docs/accessibility-results.json', `${JSON.stringify(run, null, 2)}\n`);
await browser.close();
await server.close();
console.log(`${kinds.length} pages, ${run.results.length} checks. ${faults.length} faults.`);
for (const fault of faults) console.log(`- ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
