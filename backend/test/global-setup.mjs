import path from 'node:path';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';
import { folderOfRun } from '../../tools/testing/folder-of-run.mjs';

/** One throw-away PostgreSQL for the whole run; every spec file gets a database of its own in it. */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) return;
  const folder = folderOfRun();
  const postgres = await startPostgres({
    dir: path.join(folder, 'database'),
    isThrowaway: true,
  });
  process.env.TEST_DATABASE_URL = postgres.url;
  globalThis.tranchePostgres = { postgres, folder };
}
