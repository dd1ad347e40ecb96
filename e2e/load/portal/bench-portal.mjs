import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../../../tools/postgres/free-port.mjs';
import { databaseEnvironment } from '../../../tools/start/start-database.mjs';
import { startPostgres } from '../../../tools/postgres/start-postgres.mjs';
import { launch, runToEnd } from '../../../tools/start/processes.mjs';
import { RunningParts } from '../../../tools/start/running-parts.mjs';
import { waitUntilReady } from '../../../tools/start/wait-until-ready.mjs';

/**
 * Gives the work an API of its own on an empty database that waits for the disk as in production,
 * and takes both away afterwards.
 * @param {(portal: { address: string, database: pg.Client }) => Promise<Result>} work
 */
export async function withPortal(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tranche-bench-'));
  const parts = new RunningParts();
  try {
    const postgres = await startPostgres({ dir: path.join(folder, 'postgres') });
    parts.add({ name: 'postgres', stop: postgres.stop });
    const port = await freePort();
    const address = `http://localhost:${port}`;
    const options = { environment: environmentFor(postgres, port, folder), logs: folder };
    await runToEnd('migrate', 'backend/dist/main.migrate.js', options);
    parts.add(launch('api', 'backend/dist/main.api.js', options));
    await waitUntilReady(port);
    const database = new pg.Client({ connectionString: postgres.url });
    await database.connect();
    parts.add({ name: 'client', stop: () => database.end() });
    return await work({ address, database });
  } finally {
    await parts.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function environmentFor(postgres, port, folder) {
  return {
    ...process.env,
    LOCAL_MODE: 'true',
    LOG_LEVEL: 'warn',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    ...databaseEnvironment(postgres),
    DATA_DIR: folder,
  };
}
