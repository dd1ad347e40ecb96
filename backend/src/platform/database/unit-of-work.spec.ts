import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.js';
import { dataSourceOptions } from './data-source.js';
import { SQL_STATES, sqlState } from '../errors/index.js';
import { UnitOfWork } from './unit-of-work.js';

let database: TestDatabase;
let dataSource: DataSource;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.ownerUrl, [])).initialize();
  await dataSource.query(`CREATE TABLE jar (name text PRIMARY KEY, cents bigint NOT NULL)`);
  await dataSource.query(`INSERT INTO jar VALUES ('left', 0), ('right', 0)`);
  unitOfWork = new UnitOfWork(dataSource);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Locks one jar, waits until the other side has locked the other, then wants both. */
function addToBoth(first: string, second: string, gate: { opened: number; open: () => void }) {
  const locked = Promise.withResolvers<void>();
  const result = unitOfWork.run(async (tx) => {
    await tx.query(`UPDATE jar SET cents = cents + 1 WHERE name = $1`, [first]);
    locked.resolve();
    gate.opened += 1;
    if (gate.opened >= 2) gate.open();
    await bothHaveOne;
    await tx.query(`UPDATE jar SET cents = cents + 1 WHERE name = $1`, [second]);
  });
  return { locked: locked.promise, result };
}

const { promise: bothHaveOne, resolve: openGate } = Promise.withResolvers<void>();

describe('UnitOfWork', () => {
  it('runs again when PostgreSQL had to break a deadlock, and counts nothing twice', async () => {
    const gate = { opened: 0, open: openGate };
    const one = addToBoth('left', 'right', gate);
    const other = addToBoth('right', 'left', gate);
    await Promise.all([one.result, other.result]);
    expect(gate.opened).toBeGreaterThan(2);
    const jars: { cents: number }[] = await dataSource.query(`SELECT cents::int FROM jar`);
    expect(jars).toEqual([{ cents: 2 }, { cents: 2 }]);
  });

  it('leaves nothing behind of work that failed', async () => {
    const work = unitOfWork.run(async (tx) => {
      await tx.query(`INSERT INTO jar VALUES ('third', 1)`);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await dataSource.query(`SELECT 1 FROM jar WHERE name = 'third'`)).toEqual([]);
  });

  it.each([
    ['changes', `UPDATE jar SET cents = 9`],
    ['adds', `INSERT INTO jar VALUES ('fourth', 1)`],
    ['locks', `SELECT 1 FROM jar FOR UPDATE`],
  ])('reads and no more: whatever %s a row is refused', async (_what, sql) => {
    await expect(unitOfWork.read((tx) => tx.query(sql))).rejects.toThrow('read-only transaction');
    expect(await dataSource.query(`SELECT 1 FROM jar WHERE cents = 9 OR name = 'fourth'`)).toEqual(
      [],
    );
  });

  it('gives a connection back after every read, whatever came of it', async () => {
    for (let times = 0; times < 25; times += 1) {
      const broken = unitOfWork.read((tx) => tx.query(`SELECT no_such_column FROM jar`));
      await expect(broken).rejects.toThrow('no_such_column');
      await unitOfWork.read((tx) => tx.query(`SELECT 1 FROM jar`));
    }
    await expect(dataSource.query(`UPDATE jar SET cents = cents`)).resolves.toBeDefined();
  });

  it('does not try again what will not get better', async () => {
    let tries = 0;
    const work = unitOfWork.run(async (tx) => {
      tries += 1;
      await tx.query(`INSERT INTO jar VALUES ('left', 1)`);
    });
    const error: unknown = await work.catch((reason: unknown) => reason);
    expect(sqlState(error)).toBe(SQL_STATES.uniqueViolation);
    expect(tries).toBe(1);
  });
});
