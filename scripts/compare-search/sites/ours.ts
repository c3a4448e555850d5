import type { Places, Site } from '../site.ts';

/** Our site as it is built, and the panel beneath the box that every page has. */
export function ours({ dist }: Places): Site {
  return {
    name: 'ours',
    folder: dist,
    page: '/',
    opener: { keys: 'Control+k' },
    input: '.site-search input',
    result: '.search-panel .search-claim a, .search-panel .search-page a',
    offeredName: '.search-panel .search-name a',
    ownFiles: /\/_astro\/(?:SearchBox|preload-helper)\b/,
  };
}
