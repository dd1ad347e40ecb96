import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writesOverWalls } from './table-walls.mjs';

describe('walls of tables', () => {
  let folder;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'tranche-walls-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file, text) => {
    mkdirSync(path.dirname(`${folder}/${file}`), { recursive: true });
    writeFileSync(`${folder}/${file}`, text);
    return file;
  };

  it('let a room write into its own tables, and read those of others', () => {
    const files = [
      write('backend/src/kites/kite.row.ts', `@Entity('kite')\nexport class KiteRow {}`),
      write('backend/src/kites/fly/let-go.ts', 'tx.query(`UPDATE kite SET line = NULL`)'),
      write('backend/src/winds/see.ts', 'tx.query(`SELECT 1 FROM kite`)'),
      write('backend/src/winds/wind.spec.ts', 'tx.query(`DELETE FROM kite`)'),
    ];
    assert.deepEqual(writesOverWalls(folder, files), []);
  });

  for (const statement of ['INSERT INTO kite', 'UPDATE kite SET', 'DELETE FROM kite']) {
    it(`stop ${statement} from another room`, () => {
      const files = [
        write('backend/src/platform/kites/kite.row.ts', `@Entity('kite')`),
        write('backend/src/platform/winds/blow.ts', `tx.query('${statement} …')`),
      ];
      assert.deepEqual(writesOverWalls(folder, files), [
        'backend/src/platform/winds/blow.ts writes into the table kite, which belongs to platform/kites.',
      ]);
    });
  }
});
