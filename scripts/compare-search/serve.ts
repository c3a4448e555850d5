import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TEXT: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** An answer that went over the line. */
export interface Sent {
  path: string;
  /** Bytes of head and body, as sent. */
  bytes: number;
  /** When the question came, in milliseconds since 1970. */
  at: number;
}

export interface Served {
  /** Address without a slash at the end. */
  url: string;
  /** All that was sent, oldest first; whoever empties it begins to count anew. */
  sent: Sent[];
  close: () => Promise<void>;
}

interface Body {
  bytes: Buffer;
  encoding?: 'br' | 'gzip';
}

/**
 * Serves a folder as a static host does: text compressed as well as it can be, once; everything else as it is stored
 * (what Pagefind writes is compressed already); no delay of its own.
 *
 * Bytes are counted here and not in the browser, as a browser tells nothing of how large the script of a worker is.
 */
export async function serve(folder: string): Promise<Served> {
  const kept = new Map<string, Promise<Body>>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const at = performance.timeOrigin + performance.now();
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname);
    const before = request.socket.bytesWritten;
    response.on('finish', () => sent.push({ path, bytes: request.socket.bytesWritten - before, at }));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const encoding = encodingFor(file, request.headers['accept-encoding'] ?? '');
    const key = `${encoding} ${file}`;
    const body = kept.get(key) ?? read(file, encoding);
    kept.set(key, body);
    body.then(
      (found) => {
        response.writeHead(200, {
          'Content-Type': TEXT[extname(file)] ?? 'application/octet-stream',
          'Content-Length': found.bytes.length,
          'Cache-Control': 'public, max-age=600',
          ...(found.encoding ? { 'Content-Encoding': found.encoding, Vary: 'Accept-Encoding' } : {}),
        });
        response.end(found.bytes);
      },
      () => response.writeHead(404, { 'Content-Length': 0 }).end(),
    );
  });
  const url = await listen(server);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url, sent, close };
}

function encodingFor(file: string, accepted: string): Body['encoding'] {
  if (!(extname(file) in TEXT)) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

async function read(file: string, encoding: Body['encoding']): Promise<Body> {
  const bytes = await readFile(file);
  if (encoding === undefined) return { bytes };
  return { bytes: await promisify(encoding === 'br' ? brotliCompress : gzip)(bytes), encoding };
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}
