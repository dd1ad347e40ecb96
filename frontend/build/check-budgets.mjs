/** Fails the build when a browser would receive more than is allowed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './budgets.mjs';

const dist = path.resolve(fileURLToPath(import.meta.url), '../../dist');
const { outputs } = JSON.parse(readFileSync(path.join(dist, 'browser-stats.json'), 'utf8'));

const measured = measure(path.join(dist, 'browser'), outputs);
for (const { what, bytes, budget } of measured.slice(0, 4)) {
  console.log(`${what}: ${bytes} of ${budget} bytes`);
}
const [largest] = measured.slice(4).toSorted((one, other) => other.bytes - one.bytes);
console.log(`largest ${largest.what}: ${largest.bytes} of ${largest.budget} bytes`);

const over = measured.filter(({ bytes, budget }) => bytes > budget);
for (const { what, bytes, budget } of over) {
  console.error(`Over budget: ${what} is ${bytes} bytes, and may be ${budget}.`);
}
process.exitCode = over.length > 0 ? 1 : 0;
