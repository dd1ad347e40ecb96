import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const JEST = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
const CONFIG = fileURLToPath(new URL('fixtures/jest.config.mjs', import.meta.url));

it('fails a test that is never done, and goes on', () => {
  const { status, stderr } = spawnSync(process.execPath, [JEST, '--config', CONFIG], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(status, 1);
  assert.match(stderr, /waits for what never comes\s+Error: Not done within 50 ms/);
  assert.match(stderr, /waits as long for a row\s+Error: Not done within 50 ms/);
});
