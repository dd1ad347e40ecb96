/** Fails the build when the first load, as a browser downloads it (Brotli), is over its budget. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const BUDGETS = { script: 110_000, style: 15_000, font: 30_000 };

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const dist = path.join(root, 'dist/browser');
const page = readFileSync(path.join(dist, 'index.html'), 'utf8');

const named = (pattern) => [...page.matchAll(pattern)].map(([, file]) => file);
const compressed = (file) => brotliCompressSync(readFileSync(path.join(dist, file))).length;
const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);

const measured = {
  script: sum(named(/(?:src|modulepreload" href)="([^"]+\.js)"/g).map(compressed)),
  style: sum(named(/href="([^"]+\.css)"/g).map(compressed)),
  // A woff2 file is Brotli inside already.
  font: sum(
    readdirSync(path.join(dist, 'fonts')).map(
      (file) => readFileSync(path.join(dist, 'fonts', file)).length,
    ),
  ),
};

const over = Object.entries(BUDGETS).filter(([kind, limit]) => measured[kind] > limit);
for (const [kind, limit] of Object.entries(BUDGETS)) {
  console.log(`first load ${kind}: ${measured[kind]} of ${limit} bytes`);
}
if (measured.script === 0 || measured.style === 0) {
  console.error('check-budgets found no script or no style in index.html: it measures nothing.');
  process.exit(1);
}
if (over.length > 0) {
  console.error(`Over budget: ${over.map(([kind]) => kind).join(', ')}.`);
  process.exit(1);
}
