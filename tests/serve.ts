import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves a built site as any static host would, at a free port. `url` has no slash at the end. */
export async function serveDist(dist = 'dist'): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void answer(dist, decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)).then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'Content-Type': type }).end(body);
      },
    );
  });
  const url = await listen(server);
  return { url, close: () => new Promise((done) => server.close(() => done())) };
}

async function answer(dist: string, path: string): Promise<{ status: number; type: string; body: Buffer }> {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  try {
    return {
      status: 200,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      body: await readFile(file),
    };
  } catch {
    return { status: 404, type: 'text/html; charset=utf-8', body: await readFile(join(dist, '404.html')) };
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}
