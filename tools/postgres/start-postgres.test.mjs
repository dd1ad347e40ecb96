import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { isAlive } from './process-command.mjs';
import { startPostgres } from './start-postgres.mjs';

/** A number that no process has: the largest of a 64-bit Linux is 4194304. */
const NOBODY = 4_194_305;

async function ask(url, question) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tranche-tools-'));
    chmodSync(folder, 0o755);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its data from one start to the next, also when a kill left its lock behind', async () => {
    const first = await startPostgres({ dir: `${folder}/kept` });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
    await first.stop();
    assert.equal(isAlive(first.pid), false);

    // The number in the lock now belongs to this very process, which is no PostgreSQL.
    for (const pid of [process.pid, NOBODY]) {
      writeFileSync(`${first.dir}/postmaster.pid`, `${pid}\n${first.dir}\n`);
      const next = await startPostgres({ dir: `${folder}/kept` });
      assert.equal(next.replacedStale, false);
      assert.deepEqual(await ask(next.url, 'SELECT one FROM kept'), [{ one: 1 }]);
      await next.stop();
    }
  });

  it('takes over from a server that a killed start left running', async () => {
    const left = await startPostgres({ dir: `${folder}/left` });
    const next = await startPostgres({ dir: `${folder}/left` });
    assert.equal(next.replacedStale, true);
    assert.equal(isAlive(left.pid), false);
    await next.stop();
  });

  it('knows letters beyond ASCII', async () => {
    const server = await startPostgres({ dir: `${folder}/letters`, isThrowaway: true });
    const rows = await ask(server.url, `SELECT lower('É') AS small, 'ÉÉN' ILIKE 'één' AS alike`);
    assert.deepEqual(rows, [{ small: 'é', alike: true }]);
    await server.stop();
  });
});
