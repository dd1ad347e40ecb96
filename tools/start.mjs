/** `npm start`: builds, starts a database, brings it up to date, fills it once, and serves. */
import { mkdirSync } from 'node:fs';
import { holdLock } from './bootstrap/hold-lock.mjs';
import { saying } from './console/progress.mjs';
import { orStop } from './console/stop.mjs';
import { buildPortal } from './start/build-portal.mjs';
import { checkFolder } from './start/check-folder.mjs';
import { endOnSignal } from './start/end-on-signal.mjs';
import { endStaleRun } from './start/end-stale-run.mjs';
import { readOptions } from './start/options.mjs';
import { claimPort } from './start/claim-port.mjs';
import { forgetRunning, readRunning } from './start/running-file.mjs';
import { RunningParts } from './start/running-parts.mjs';
import { servePortal } from './start/serve-portal.mjs';
import { startDatabase } from './start/start-database.mjs';
import { welcome } from './start/welcome.mjs';
import { ROOT } from './workspace.mjs';

const parts = new RunningParts();
endOnSignal(parts);

await orStop(async () => {
  const options = readOptions(process.argv.slice(2), process.env);
  const { folder, port, address } = options;
  checkFolder(ROOT, 0);
  checkFolder(folder);
  const earlier = readRunning(folder)?.address ?? address;
  const release = holdLock(
    `${folder}/start.lock`,
    `Tranche already runs on this data (${earlier}): stop it first, with Ctrl-C.`,
  );
  parts.add({ name: 'lock', stop: release });
  parts.add({ name: 'list', stop: () => forgetRunning(folder) });
  if ((await endStaleRun(folder)) > 0) {
    process.stdout.write('  An earlier run was killed: what it left running has been stopped.\n');
  }
  await claimPort(port);
  mkdirSync(`${folder}/log`, { recursive: true });

  await saying('Building (half a minute the first time)', () => buildPortal(parts));
  const database = await startDatabase(folder, parts);
  await servePortal({ ...options, database }, parts);
  process.stdout.write(await welcome(options));
}, parts);
