/** `npm run release -- <scheme> <version>`: from here on nothing that is law in the version changes. */
import { readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import './testing/typescript-hooks.mjs';
import { orStop, Stop } from './console/stop.mjs';
import { inRoot } from './workspace.mjs';

const PUBLISHED_FILE = 'libs/schemes/src/release/published.json';

await orStop(async () => {
  const [scheme = '', version = ''] = process.argv.slice(2);
  const schemes = await import(pathToFileURL(inRoot('libs/schemes/src/index.ts')).href);
  const entry = schemes.ENTRIES.find(
    (each) => each.scheme.scheme === scheme && each.scheme.version === version,
  );
  if (!entry) throw new Stop(whatThereIs(schemes.CATALOGUE));
  const files = readdirSync(inRoot(`libs/schemes/src/${scheme}`), { recursive: true });
  const outcome = schemes.release(entry, schemes.PUBLISHED, files);
  if (outcome.kind === 'refused') throw new Stop(outcome.why);
  if (outcome.kind === 'released') {
    writeFileSync(inRoot(PUBLISHED_FILE), `${JSON.stringify(outcome.published, null, 2)}\n`);
  }
  const before = outcome.kind === 'released-before' ? 'was released before' : 'is released';
  process.stdout.write(`${scheme} ${version} ${before}: ${outcome.hash}\n`);
});

function whatThereIs(catalogue) {
  const codes = catalogue.map(({ scheme, version }) => `${scheme} ${version}`);
  return `npm run release -- takes a scheme and a version: ${codes.join(', ')}.`;
}
