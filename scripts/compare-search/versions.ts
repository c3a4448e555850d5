import { readFileSync } from 'node:fs';

/** What the site to compare with is made of, exact. Raise them here and nowhere else. */
export const STARLIGHT = '0.42.4';
export const STARLIGHT_ASTRO = '7.3.5';
/** The interface that Starlight's search is; its engine is the Pagefind of this project, so that it is no other one. */
export const STARLIGHT_INTERFACE = '1.5.2';

/** The Pagefind that this project has installed, which brings both stock interfaces. */
export function pagefindVersion(): string {
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
    version: string;
  };
  return version;
}
