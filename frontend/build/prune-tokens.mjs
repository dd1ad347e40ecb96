/**
 * Writes the design tokens that a style of ours can reach to `src/styles/generated/tokens.css`.
 *
 * The token set defines some 2,500 custom properties; the portal uses a few hundred. Selectors are
 * never purged, because class names are composed at run time.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const require = createRequire(path.join(root, 'package.json'));
const target = path.join(root, 'src/styles/generated/tokens.css');
const tokens = readFileSync(
  require.resolve('@nl-design-system-community/ma-design-tokens/dist/theme.css'),
  'utf8',
);

const referencesIn = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);

function ownSources() {
  return readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|ts|html)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => file !== target)
    .map((file) => readFileSync(file, 'utf8'));
}

function importedStyles() {
  const entry = readFileSync(path.join(root, 'src/styles.css'), 'utf8');
  return [...entry.matchAll(/@import '(@[^']+)'/g)].map(([, name]) =>
    readFileSync(require.resolve(name), 'utf8'),
  );
}

function reachable(sources) {
  const definitions = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;{}]*);/g)].map(([, name, value]) => [name, value]),
  );
  const reached = new Set();
  const queue = sources.flatMap(referencesIn);
  for (let name = queue.pop(); name; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...referencesIn(definitions.get(name) ?? ''));
  }
  return [...definitions].filter(([name]) => reached.has(name));
}

const kept = reachable([...ownSources(), ...importedStyles()]);
const lines = kept.map(([name, value]) => `  ${name}: ${value};`);
const notice = '/* EUPL-1.2: @nl-design-system-community/ma-design-tokens, only what is reached */';
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, `${notice}\n.ma-theme {\n${lines.join('\n')}\n}\n`);
console.log(`design tokens: ${kept.length} kept, ${Buffer.byteLength(lines.join('\n'))} bytes`);
