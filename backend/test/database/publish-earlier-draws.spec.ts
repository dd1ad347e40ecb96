import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allocate, cents, lotPromiseOf, type FirstComeInput } from '@tranche/domain';
import { migrations } from '@tranche/migrations';
import { DataSource } from 'typeorm';
import { drawsOf } from '../../src/allocation/draws/draws-of.js';
import { dataSourceOptions } from '../../src/platform/database/index.js';
import { createEmptyDatabase, type TestDatabase } from '../test-database.js';

const TICKETS = ['7H3K-QP2M-XW84', 'B2C3-D4E5-F6G7', 'H8J9-K2L3-M4N5', 'P6Q7-R8S9-T2U3'];
const NAMES = ['VCH26-0001', 'VCH26-0002', 'VCH26-0003'];
const BEFORE = migrations.findIndex(({ name }) => name.startsWith('PublicDraws'));

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createEmptyDatabase();
  dataSource = await connect(migrations.slice(0, BEFORE));
  await dataSource.runMigrations();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function connect(known: typeof migrations): Promise<DataSource> {
  const options = { ...dataSourceOptions(database.url, []), migrations: known };
  return new DataSource(options).initialize();
}

/** Room for two of those who came at the same moment. */
function claimsOf(tickets: readonly string[]): FirstComeInput {
  return {
    method: 'first-come',
    edge: 'refuse-and-stop',
    lines: [{ code: 'broad', ceilingCents: cents(500_000) }],
    claims: tickets.map((ticket) => ({
      ticket,
      line: 'broad',
      cents: cents(250_000),
      completeAt: '2026-05-01T07:00:00.000Z',
    })),
  };
}

/** A run as the portal kept it when only the last seed of a tranche was known. */
async function run(input: FirstComeInput, seed: string, status: string, at: string) {
  const output = allocate(input, seed);
  const lotPromise = lotPromiseOf(seed);
  await dataSource.query(
    `INSERT INTO allocation_run (id, tranche, method, input, output, seed, seed_commitment,
       seed_committed_at, status, person_id, at)
     VALUES ($1, 'vouchers', 'first-come', $2, $3, $4, $5, '2026-01-01T00:00:00Z', $6, $1, $7)`,
    [randomUUID(), JSON.stringify(input), JSON.stringify(output), seed, lotPromise, status, at],
  );
  return drawsOf({ input, output, seed, lotPromise });
}

async function plantTranche(seed: string): Promise<void> {
  const text = JSON.stringify({ nl: 'Vouchers', en: 'Vouchers' });
  await dataSource.query(`INSERT INTO programme (code, name, total_cents) VALUES ('p', $1, 0)`, [
    text,
  ]);
  await dataSource.query(
    `INSERT INTO tranche (code, programme, scheme, version, name, opens_at, closes_at,
       reference_prefix, publication_reference, created_at)
     VALUES ('vouchers', 'p', 'training-voucher', '2016', $1, '2026-02-01', '2026-12-01', 'VCH26',
       'none', '2026-01-01')`,
    [text],
  );
  await dataSource.query(
    `INSERT INTO tranche_seed (tranche, seed, commitment, created_at)
     VALUES ('vouchers', $1, $2, '2026-06-01')`,
    [seed, lotPromiseOf(seed)],
  );
}

describe('a portal that knew one seed per tranche', () => {
  it('keeps every draw that was public, and finds a seed for each round', async () => {
    await plantTranche('cc');
    const first = await run(claimsOf(TICKETS), 'aa', 'decided', '2026-05-02T00:00:00Z');
    await run(claimsOf(NAMES), 'bb', 'decided', '2026-05-03T00:00:00Z');
    await run(claimsOf(TICKETS), 'cc', 'superseded', '2026-05-04T00:00:00Z');
    await run(claimsOf(TICKETS), 'cc', 'proposed', '2026-05-05T00:00:00Z');
    await dataSource.destroy();
    dataSource = await connect(migrations.slice(0, BEFORE + 1));
    await dataSource.runMigrations();

    expect(await dataSource.query(`SELECT tranche, round, draws FROM public_draw`)).toEqual([
      { tranche: 'vouchers', round: 1, draws: first },
    ]);
    const rounds: { round: number }[] = await dataSource.query(
      `SELECT round FROM allocation_run ORDER BY at`,
    );
    expect(rounds.map(({ round }) => round)).toEqual([1, 2, 3, 3]);
    const seeds: { seed: string; lotPromise: string }[] = await dataSource.query(
      `SELECT seed, commitment AS "lotPromise" FROM tranche_seed ORDER BY round`,
    );
    expect(seeds.map(({ seed }) => seed)).toEqual([
      'aa',
      'bb',
      'cc',
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    for (const { seed, lotPromise } of seeds) expect(lotPromise).toBe(lotPromiseOf(seed));
  });

  it('can go back to it, with the seed of the round that is proposed', async () => {
    await dataSource.undoLastMigration();
    expect(await dataSource.query(`SELECT tranche, seed FROM tranche_seed`)).toEqual([
      { tranche: 'vouchers', seed: 'cc' },
    ]);
  });
});
