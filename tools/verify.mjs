/** `npm run verify`: holds store, letters and records against the database, and says what is wrong. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { holdLock } from './bootstrap/hold-lock.mjs';
import { saying } from './console/progress.mjs';
import { orStop, Stop } from './console/stop.mjs';
import { runningPostgres } from './postgres/start-postgres.mjs';
import { buildPortal } from './start/build-portal.mjs';
import { endOnSignal } from './start/end-on-signal.mjs';
import { readOptions } from './start/options.mjs';
import { RunningParts } from './start/running-parts.mjs';
import { environmentFor } from './start/serve-portal.mjs';
import { databaseEnvironment, startDatabase } from './start/start-database.mjs';
import { inRoot, ROOT } from './workspace.mjs';

const parts = new RunningParts();
endOnSignal(parts);

await orStop(async () => {
  const options = readOptions(process.argv.slice(2), process.env);
  const database = await openDatabase(options.folder);
  process.exitCode = await verify({ ...options, database });
  await parts.stop();
}, parts);

/** That of the portal that runs on this data, or one that is started for as long as this takes. */
async function openDatabase(folder) {
  if (process.env.DATABASE_URL) return {};
  if (!existsSync(folder)) throw new Stop(`There is no local data in ${folder}.`);
  const running = await runningPostgres(`${folder}/postgres`);
  if (running) return databaseEnvironment(running);
  const release = holdLock(`${folder}/start.lock`, 'Tranche is starting: try again in a minute.');
  parts.add({ name: 'lock', stop: release });
  await saying('Building', () => buildPortal(parts));
  return startDatabase(folder, parts);
}

function verify(options) {
  const child = spawn(process.execPath, [inRoot('backend/dist/main.verify.js')], {
    cwd: ROOT,
    env: { LOG_LEVEL: 'warn', ...environmentFor(options) },
    stdio: 'inherit',
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  parts.add({ name: 'verify', stop: () => child.kill('SIGTERM') && ended });
  return ended;
}
