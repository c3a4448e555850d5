/**
 * Takes a picture of every kind of page at four widths, light and dark, and in forced colours and print at one, into
 * `.pictures/`, for a person to look through.
 * usage: npm run pictures, after a build.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { preview } from 'astro';
import { launchChromium } from '../tests/browser/chromium.ts';

const WIDTHS = [320, 768, 1280, 1920];

const first = (folder: string) =>
  readdirSync(`dist/${folder}`, { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';
const INDEXES = [
  'reports',
  'claims',
  'estimates',
  'discrepancies',
  'sources',
  'people',
  'places',
  'organisations',
  'events',
];
const paths = [
  '/',
  ...INDEXES.flatMap((folder) => [`/${folder}/`, `/${folder}/${first(folder)}/`]),
  '/search/',
  '/data/',
  '/methodology/',
  '/accessibility/',
  '/styleguide/',
  '/404.html',
];

mkdirSync('.pictures', { recursive: true });
const server = await preview({ logLevel: 'error' });
const browser = await launchChromium();
interface Setting {
  width: number;
  name: string;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  print?: boolean;
}
const settings: Setting[] = [
  ...WIDTHS.flatMap((width) => [
    { width, name: 'light', colorScheme: 'light' as const },
    { width, name: 'dark', colorScheme: 'dark' as const },
  ]),
  { width: 1280, name: 'forced', forcedColors: 'active' },
  { width: 720, name: 'print', print: true },
];
for (const { width, name: look, print = false, ...options } of settings) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...options });
  if (print) await page.emulateMedia({ media: 'print' });
  for (const path of paths) {
    await page.goto(`http://localhost:${server.port}${path}`);
    const name = path.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'home';
    await page.screenshot({ path: `.pictures/${name}-${width}-${look}.png`, fullPage: true });
  }
  await page.close();
}
await browser.close();
await server.stop();
console.log(`${paths.length * settings.length} pictures in .pictures/`);
