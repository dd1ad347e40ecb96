import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
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
  const touches = (file, text) => touchesOverWalls(folder, [kites(), write(file, text)]);
  const said = (file, how, what = 'kite') => [`${file} ${how} ${what}, which belongs to kites.`];

  it('know whose table and whose row it is', () => {
    const { tables, rows } = tableOwners(folder, [kites()]);
    assert.equal(tables.get('kite'), 'kites');
    assert.deepEqual([...rows], [['KiteRow', 'kites']]);
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
        const file = `backend/src/${room}/blow.ts`;
        const found = touches(file, `tx.query('${statement} …')`);
        assert.deepEqual(found.slice(0, 1), said(file, 'writes into'));
      }
    });
  }

  for (const statement of [
    'SELECT 1 FROM kite',
    'SELECT 1 FROM wind w, kite k',
    'SELECT 1 FROM wind\n  JOIN kite ON true',
    'LEFT JOIN LATERAL (SELECT 1 FROM "kite") k ON true',
    'DELETE FROM wind USING kite',
    'SELECT 1 FROM wind w, LATERAL (SELECT (1)) x, kite',
    'SELECT 1 FROM ${winds(tx)} w, kite',
    'SELECT 1 FROM jsonb_to_recordset($1) AS w (speed int), kite',
  ]) {
    it(`stop ${JSON.stringify(statement)} from another room, not from the reading room`, () => {
      const text = `tx.query(sql\`${statement}\`)`;
      const file = 'backend/src/winds/see.ts';
      assert.deepEqual(touches(file, text), said(file, 'reads from'));
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
      for (const room of ['winds', 'reading']) {
        const file = `backend/src/${room}/see.ts`;
        assert.deepEqual(touches(file, text), said(file, 'imports', 'KiteRow'));
      }
    });
  }

  it('stop a front door that hands out a row', () => {
    const file = 'backend/src/kites/index.ts';
    const text = "import { KiteRow } from './kite.row.js';\nexport const kiteEntities = [KiteRow];";
    assert.deepEqual(touches(file, text), []);
    assert.deepEqual(touches(file, `${text}\nexport { KiteRow };`), [
      `${file} hands out KiteRow: give others what they may read.`,
    ]);
  });

  for (const [text, isGiven] of [
    ['export async function kiteOf(tx: Tx): Promise<KiteRow | null> {', true],
    ['export async function kitesOf(\n  tx: Tx,\n): Promise<ReadonlyMap<string, KiteRow>> {', true],
    ['export class Kites {\n  async find(tx: Tx): Promise<KiteRow[]> {', true],
    ['export interface Flown {\n  readonly kite: KiteRow;\n}', true],
    ['export async function kiteOf(tx: Tx): Promise<Readonly<KiteRow> | null> {', false],
    ["export async function lineOf(tx: Tx): Promise<Pick<KiteRow, 'line'>> {", false],
    ['export async function mend(tx: Tx, kite: KiteRow): Promise<void> {', false],
  ]) {
    it(`${isGiven ? 'stop' : 'let'} what a front door passes on: ${JSON.stringify(text)}`, () => {
      const door = write('backend/src/kites/index.ts', "export { kiteOf } from './fly/kites.js';");
      const file = write('backend/src/kites/fly/kites.ts', text);
      const inside = write('backend/src/kites/fly/mend.ts', text);
      const said = `${file} gives KiteRow as what others may change: give Readonly<KiteRow>.`;
      assert.deepEqual(
        touchesOverWalls(folder, [kites(), door, file, inside]),
        isGiven ? [said] : [],
      );
    });
  }

  it('stop the demonstration like every room', () => {
    const file = 'backend/demo/src/play/fly.ts';
    assert.deepEqual(touches(file, 'tx.query(`SELECT 1 FROM kite`)'), said(file, 'reads from'));
  });

  for (const text of [
    `tx.getRepository('kite').find()`,
    `await insertAll(tx, 'kite', rows)`,
    `await insertNew(tx, 'kite', 'id', rows)`,
    `await updateAll(\n  tx,\n  'kite',\n  ['id'],\n  rows,\n)`,
    `tx.createQueryBuilder().select().from('kite', 'k')`,
    `tx.createQueryBuilder().insert().into('kite')`,
    `query.leftJoin('kite', 'k', 'k.line = w.id')`,
    `query.innerJoinAndSelect('kite', 'k', 'k.line = w.id')`,
  ]) {
    it(`stop a table that is reached by its name: ${JSON.stringify(text)}`, () => {
      const file = 'backend/src/reading/see.ts';
      assert.deepEqual(touches(file, text), said(file, 'reaches by name'));
    });
  }

  it('stop the list of rows that a front door has for what puts the rooms together', () => {
    const door = write(
      'backend/src/kites/index.ts',
      "import { KiteRow } from './kite.row.js';\nexport const kiteEntities = [KiteRow];",
    );
    const text = "import { kiteEntities } from '../kites/index.js';";
    const file = write('backend/src/reading/see.ts', text);
    const top = write(
      'backend/src/app.module.ts',
      "import { kiteEntities } from './kites/index.js';",
    );
    assert.deepEqual(
      touchesOverWalls(folder, [kites(), door, file, top]),
      said(file, 'imports', 'kiteEntities'),
    );
  });

  it('stop a row that says by itself of which table it is', () => {
    const file = 'backend/src/winds/see.ts';
    assert.deepEqual(touches(file, 'tx.save(kite)'), [
      `${file} stores kite and does not say as which row.`,
    ]);
    assert.deepEqual(touches(file, 'tx.save(WindRow, wind); this.saving.save(kite)'), []);
  });
});
