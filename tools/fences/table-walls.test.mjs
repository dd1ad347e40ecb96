import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brokenWalls } from './open-walls.mjs';
import { tableOwners, touchesOverWalls } from './table-walls.mjs';

const KITE_ROW = `@Entity('kite')\n@Index(['line'])\nexport class KiteRow {}`;

describe('walls of tables', () => {
  let folder;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'tranche-walls-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file, text) => {
    mkdirSync(path.dirname(`${folder}/${file}`), { recursive: true });
    writeFileSync(`${folder}/${file}`, text);
    return file;
  };
  const kites = () => write('backend/src/kites/kite.row.ts', KITE_ROW);
  const touches = (file, text) =>
    touchesOverWalls(folder, [kites(), write(file, text)]).map(({ how, what }) => [how, what]);

  it('know whose table and whose row it is', () => {
    const { tables, rows } = tableOwners(folder, [kites()]);
    assert.deepEqual(
      [...tables, ...rows],
      [
        ['kite', 'kites'],
        ['KiteRow', 'kites'],
      ],
    );
  });

  it('let a room do as it likes with its own tables', () => {
    const text =
      "import { KiteRow } from '../kite.row.js';\ntx.query(`UPDATE kite SET line = NULL`)";
    assert.deepEqual(touches('backend/src/kites/fly/let-go.ts', text), []);
  });

  it('do not stop tests, comments and what puts the rooms together', () => {
    assert.deepEqual(touches('backend/src/winds/wind.spec.ts', 'DELETE FROM kite'), []);
    assert.deepEqual(touches('backend/src/winds/wind.ts', '// FROM kite\n/** FROM kite */'), []);
    assert.deepEqual(touches('backend/src/app.module.ts', 'import { KiteRow } from "./x"'), []);
  });

  for (const statement of [
    'INSERT INTO kite',
    'UPDATE kite SET',
    'DELETE FROM kite',
    'TRUNCATE kite',
  ]) {
    it(`stop ${statement} from every other room`, () => {
      for (const room of ['platform/winds', 'reading']) {
        const found = touches(`backend/src/${room}/blow.ts`, `tx.query('${statement} …')`);
        assert.ok(
          found.some(([how, what]) => how === 'writes into' && what === 'kite'),
          room,
        );
      }
    });
  }

  for (const statement of [
    'SELECT 1 FROM kite',
    'SELECT 1 FROM wind w, kite k',
    'SELECT 1 FROM wind\n  JOIN kite ON true',
    'LEFT JOIN LATERAL (SELECT 1 FROM "kite") k ON true',
    'DELETE FROM wind USING kite',
  ]) {
    it(`stop ${JSON.stringify(statement)} from another room, not from the reading room`, () => {
      const text = `tx.query(sql\`${statement}\`)`;
      assert.deepEqual(touches('backend/src/winds/see.ts', text), [['reads from', 'kite']]);
      assert.deepEqual(touches('backend/src/reading/see.ts', text), []);
    });
  }

  for (const text of [
    `import { KiteRow } from '../kites/index.js';`,
    `import type { KiteRow } from '../kites/index.js';`,
    `import {\n  fly,\n  type KiteRow as Kite,\n} from '../kites/index.js';`,
    `export { KiteRow } from '../kites/index.js';`,
  ]) {
    it(`stop ${JSON.stringify(text)} in every other room`, () => {
      assert.deepEqual(touches('backend/src/winds/see.ts', text), [['imports', 'KiteRow']]);
      assert.deepEqual(touches('backend/src/reading/see.ts', text), [['imports', 'KiteRow']]);
    });
  }

  it('stop a table that is reached by its name', () => {
    const text = `tx.getRepository('kite').find()`;
    assert.deepEqual(touches('backend/src/reading/see.ts', text), [['reaches by name', 'kite']]);
  });

  it('are broken by what is not known, and by what is known and gone', () => {
    const file = write('backend/src/winds/see.ts', 'tx.query(`SELECT 1 FROM kite`)');
    const files = [kites(), file];
    assert.deepEqual(brokenWalls(folder, files, { [file]: ['kite'] }), []);
    assert.deepEqual(brokenWalls(folder, files, {}), [
      'backend/src/winds/see.ts reads from kite, which belongs to kites.',
    ]);
    assert.deepEqual(brokenWalls(folder, files, { [file]: ['kite', 'KiteRow'] }), [
      'backend/src/winds/see.ts touches KiteRow no longer: take it out of open-walls.json.',
    ]);
  });
});
