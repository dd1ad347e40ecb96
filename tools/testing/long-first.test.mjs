import assert from 'node:assert/strict';
import { it } from 'node:test';
import LongFirst from './long-first.mjs';

const config = { id: 'spec', cacheDirectory: 'none' };

/** A spec as jest hands it over, with the size of its file. */
const spec = (path, size) => ({ path, context: { config, hasteFS: { getSize: () => size } } });

it('begins with the specs that take minutes, however small their files', () => {
  const specs = [
    spec('/large.spec.ts', 9),
    spec('/every-scheme.spec.ts', 1),
    spec('/small.spec.ts', 2),
  ];
  const sorted = new LongFirst({ globalConfig: {} }).sort(specs);
  assert.deepEqual(
    sorted.map(({ path }) => path),
    ['/every-scheme.spec.ts', '/large.spec.ts', '/small.spec.ts'],
  );
});
