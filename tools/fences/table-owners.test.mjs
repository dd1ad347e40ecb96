import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inRoot, ROOT } from '../workspace.mjs';
import { tableOwners } from './table-walls.mjs';

const { tables } = tableOwners(ROOT);

describe('the owners of tables', () => {
  it('are those that decision 11 writes down', () => {
    const decision = readFileSync(inRoot('docs/decisions/011-a-table-has-one-owner.md'), 'utf8');
    const written = [...decision.matchAll(/^\| `([\w/-]+)` +\| (.+) \|$/gm)].flatMap(
      ([, folder, names]) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => [name, folder]),
    );
    const found = [...tables].filter(([, folder]) => folder !== 'demo');
    assert.deepEqual(written.sort(), found.sort());
  });

  it('are known of every table that the migrations make, and the demonstration makes its own', () => {
    const made = readdirSync(inRoot('migrations'))
      .filter((file) => /^\d+-.*\.ts$/.test(file))
      .flatMap((file) => changesIn(readFileSync(inRoot(`migrations/${file}`), 'utf8')));
    const standing = new Set();
    for (const { makes, drops } of made) {
      if (makes) standing.add(makes);
      else standing.delete(drops);
    }
    const product = [...tables].flatMap(([table, folder]) => (folder === 'demo' ? [] : [table]));
    assert.deepEqual([...standing].sort(), product.sort());
  });
});

/** What is made and dropped on the way up, in order; the way down stands below it. */
function changesIn(migration) {
  const up = migration.slice(0, migration.search(/\bdown\s*\(/));
  return [...up.matchAll(/\b(?:CREATE TABLE (\w+)|DROP TABLE (\w+))/g)].map(([, makes, drops]) => ({
    makes,
    drops,
  }));
}
