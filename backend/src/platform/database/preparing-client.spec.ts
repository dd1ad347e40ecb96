import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.js';
import { PreparingClient } from './preparing-client.js';

let database: TestDatabase;
let client: PreparingClient;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new PreparingClient({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const plansKept = async (): Promise<number> => {
  const { rows } = await client.query<{ kept: number }>(
    'SELECT count(*)::int AS kept FROM pg_prepared_statements',
  );
  return rows[0]?.kept ?? 0;
};

describe('PreparingClient', () => {
  it('keeps the plan of what is asked again, and answers the same', async () => {
    for (const word of ['one', 'two', 'three']) {
      const { rows } = await client.query('SELECT $1 AS word', [word]);
      expect(rows).toEqual([{ word }]);
    }
    expect(await plansKept()).toBe(1);
  });

  it('keeps nothing of what is asked once, and nothing of what is no question', async () => {
    const before = await plansKept();
    await client.query('SELECT $1 AS asked_once', ['']);
    for (const _time of [1, 2, 3]) await client.query(`SET LOCAL lock_timeout = '3s'`, []);
    expect(await plansKept()).toBe(before);
  });

  it('keeps no more than fits, however many lists of another length are asked', async () => {
    for (let length = 1; length <= 450; length += 1) {
      const places = Array.from({ length }, (_none, index) => `$${index + 1}::int`).join(', ');
      const list = Array.from({ length }, (_none, index) => index);
      for (const _time of [1, 2]) {
        const { rows } = await client.query(`SELECT 7 IN (${places}) AS is_in`, list);
        expect(rows).toEqual([{ is_in: length > 7 }]);
      }
    }
    expect(await plansKept()).toBeLessThanOrEqual(400);
  });
});
