import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 at levels A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Runs axe on a page as it is open, with the rules of some tags or with some rules. */
export async function runAxe(
  page: Page,
  runOnly: axe.RunOnly,
  resultTypes: axe.resultGroups[] = ['violations'],
): Promise<axe.AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    // There are neither frames nor styles from elsewhere to wait for.
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    { runOnly, resultTypes, iframes: false, preload: false },
  );
}

/** What axe finds on a page in light and in dark colours: each rule broken, with the elements that break it. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await runAxe(page, { type: 'tag', values: [...WCAG, 'best-practice'] });
  await page.emulateMedia({ colorScheme: 'dark' });
  // Of all that axe looks at, colours bear on contrast alone.
  const inDark = await runAxe(page, { type: 'rule', values: ['color-contrast'] });
  return [...inLight.violations.map(say), ...inDark.violations.map((found) => `in the dark: ${say(found)}`)];
}

function say({ id, nodes }: axe.Result): string {
  return `${id}: ${nodes
    .map(({ html }) => html)
    .join(' ')
    .slice(0, 200)}`;
}
