import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Writes the Pagefind index of the built pages into `pagefind/` beside them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`The search index could not be started. ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`The search index was not written. ${faults.join(' ')}`);
        logger.info(`search index of ${added.page_count} pages written`);
        await close();
      },
    },
  };
}
