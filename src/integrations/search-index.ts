import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { devSearch } from './search/dev.ts';
import { openIndex, searchFiles } from './search/files.ts';

/** Writes the Pagefind index of the built pages into `pagefind/` beside them; in development, serves it from memory. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [devSearch(config.base, logger)] } });
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site = fileURLToPath(dir);
        const index = await openIndex();
        const added = await index.addDirectory({ path: site });
        if (added.errors.length > 0)
          throw new Error(`The search index was not made. ${added.errors.join(' ')}`);
        const addresses = pages.map(({ pathname }) => `/${pathname}`);
        for (const [path, content] of await searchFiles(index, addresses)) {
          const file = join(site, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`search index of ${added.page_count} pages written`);
        await close();
      },
    },
  };
}
