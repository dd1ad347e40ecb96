import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';

/** One throw-away PostgreSQL for the whole run; every spec file gets a database of its own in it. */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'tranche-test-'));
  // PostgreSQL refuses to run as root; the user it runs as instead must be able to come in.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({
    dir: path.join(folder, 'database'),
    isThrowaway: true,
  });
  process.env.TEST_DATABASE_URL = postgres.url;
  globalThis.tranchePostgres = { postgres, folder };
}
