/**
 * The size of every kind of page, compressed as a host would send it, beside its budget (docs: one first round trip).
 * usage: npm run measure, after a build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET = 14_600;

interface Size {
  path: string;
  gzip: number;
  brotli: number;
}

const sizes: Size[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join('dist', file));
    return {
      path: `/${file.replace(/index\.html$/, '')}`,
      gzip: gzipSync(html).length,
      brotli: brotliCompressSync(html).length,
    };
  });

const kinds = Map.groupBy(sizes, ({ path }) => {
  const [, first = '', second] = path.split('/');
  return second ? `/${first}/…/` : path;
});
console.log(
  'kind of page'.padEnd(28),
  'pages'.padStart(6),
  'largest, brotli'.padStart(16),
  'gzip'.padStart(8),
  'of budget'.padStart(10),
);
for (const [kind, own] of [...kinds].sort()) {
  const largest = own.reduce((a, b) => (a.brotli > b.brotli ? a : b));
  console.log(
    kind.padEnd(28),
    String(own.length).padStart(6),
    String(largest.brotli).padStart(16),
    String(largest.gzip).padStart(8),
    `${Math.round((largest.brotli / BUDGET) * 100)} %`.padStart(10),
    own.length > 1 ? largest.path : '',
  );
}
const over = sizes.filter(({ brotli }) => brotli > BUDGET);
console.log(`\n${sizes.length} pages, ${over.length} over the budget of ${BUDGET} bytes (brotli).`);
