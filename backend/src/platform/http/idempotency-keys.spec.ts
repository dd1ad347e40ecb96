import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.js';
import { testConfig } from '../../../test/test-config.js';
import { IdempotencyKeys } from './idempotency-keys.js';

let database: TestDatabase;
let keys: IdempotencyKeys;
let outside: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  keys = new IdempotencyKeys(testConfig(database.url));
  outside = new pg.Client({ connectionString: database.url });
  await outside.connect();
});
afterAll(async () => {
  await keys.onApplicationShutdown();
  await outside.end();
  await database.drop();
});

const OURS = `FROM pg_stat_activity
  WHERE application_name = 'tranche-idempotency' AND datname = current_database()`;

describe('a call with a key', () => {
  it('is done once, and a repeat gets what was kept', async () => {
    let calls = 0;
    const call = () => Promise.resolve({ calls: (calls += 1) });
    const first = await keys.once('a:1', 'hash', call);
    const again = await keys.once('a:1', 'hash', call);
    expect([first.isRepeat, again.isRepeat, calls]).toEqual([false, true, 1]);
    expect(again.response).toEqual(first.response);
  });

  it('holds no transaction open while it runs, however long that takes', async () => {
    await keys.once('a:2', 'hash', async () => {
      const { rows } = await outside.query(`SELECT state ${OURS} AND state <> 'idle'`);
      expect(rows).toEqual([]);
      return null;
    });
  });

  it('lets go of the key when it fails', async () => {
    await expect(keys.once('a:3', 'hash', () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    const { isRepeat } = await keys.once('a:3', 'hash', () => Promise.resolve(1));
    expect(isRepeat).toBe(false);
  });

  it('fails, and takes nothing else along, when the database drops its connection', async () => {
    const lost = keys.once('a:4', 'hash', async () => {
      await outside.query(`SELECT pg_terminate_backend(pid) ${OURS}`);
      // The loss arrives as an event, in a later turn.
      await new Promise((resolve) => setTimeout(resolve, 200));
      return null;
    });
    await expect(lost).rejects.toThrow();
    const { isRepeat } = await keys.once('a:4', 'hash', () => Promise.resolve(1));
    expect(isRepeat).toBe(false);
  });
});
