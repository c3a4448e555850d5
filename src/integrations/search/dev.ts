import type { ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { openIndex, searchFiles, type SearchFiles } from './files.ts';

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
/** The first file of the index that a page asks for: with it begins what must come from one index. */
const ENTRY = 'pagefind-entry.json';

/**
 * Search in development: `pagefind/` is answered from memory. The index is made of the server's own pages when the
 * first reader turns to the search, and made again for the next page that does so after a source or content file
 * has changed.
 */
export function devSearch(base: string, logger: AstroIntegrationLogger): Plugin {
  const root = `${base.replace(/\/$/, '')}/pagefind/`;
  let files: Promise<SearchFiles> | undefined;
  let isOutdated = false;
  return {
    name: 'search-in-development',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('all', (_, path) => (isOutdated ||= /[\\/](?:content|src)[\\/]/.test(path)));
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://host');
        const path = pathname.slice(root.length);
        if (!pathname.startsWith(root)) {
          next();
          return;
        }
        if (!files || (isOutdated && path === ENTRY)) {
          isOutdated = false;
          files = indexOf(server, base, logger);
        }
        files.then(
          (known) => send(response, path, known.get(path)),
          (error: unknown) => {
            files = undefined;
            logger.error(String(error));
            response.writeHead(500).end();
          },
        );
      });
    },
  };
}

function send(response: ServerResponse, path: string, file: Uint8Array | undefined): void {
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  response.writeHead(file ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(file);
}

async function indexOf(
  server: ViteDevServer,
  base: string,
  logger: AstroIntegrationLogger,
): Promise<SearchFiles> {
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error('The development server does not know its own address.');
  logger.info('making the search index of the pages as they are; names are found meanwhile');
  const start = performance.now();
  const index = await openIndex();
  const pages = await crawl(new URL(base, origin));
  for (const [url, content] of pages) await index.addHTMLFile({ url, content });
  const files = await searchFiles(index, [...pages.keys()]);
  await index.deleteIndex();
  logger.info(
    `search index of ${pages.size} pages made in ${Math.round((performance.now() - start) / 1000)} s`,
  );
  return files;
}

/** Every page that links lead to, by its address without the base path, in the order in which they were met. */
async function crawl(home: URL): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [home.pathname];
  const met = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await fetch(new URL(path, home));
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await response.text();
    pages.set(`/${path.slice(home.pathname.length)}`, html);
    for (const [, link = ''] of html.matchAll(/<a\s[^>]*?href="([^"#?]+)/g)) {
      const { origin, pathname } = new URL(link, new URL(path, home));
      if (origin !== home.origin || !pathname.startsWith(home.pathname) || met.has(pathname)) continue;
      met.add(pathname);
      waiting.push(pathname);
    }
  }
  return pages;
}
