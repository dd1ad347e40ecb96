import { existsSync } from 'node:fs';
import { saying } from '../console/progress.mjs';
import { orStop, sentenceFor } from '../console/stop.mjs';
import { inRoot } from '../workspace.mjs';
import { failureOf, launch, runToEnd } from './processes.mjs';
import { writeRunning } from './running-file.mjs';
import { waitUntilReady } from './wait-until-ready.mjs';

const DEMO = 'backend/demo/dist/main.demo.js';

/**
 * Brings the schema up to date and starts the processes of the portal.
 * The worker waits for the demonstration data: that tells of years ago, and a worker that looks at
 * half of it on today's clock would find every term missed.
 */
export async function servePortal({ port, address, folder, database, isEmpty }, parts) {
  const options = {
    environment: environmentFor({ port, address, folder, database }),
    logs: `${folder}/log`,
  };
  const pids = [];
  const track = (running) => {
    parts.add(running);
    pids.push(running.pid);
    writeRunning(folder, { address, pids });
  };
  const step = (name, script) => runToEnd(name, script, { ...options, onLaunch: track });
  const serve = (name, script) => {
    const running = launch(name, script, options);
    track(running);
    return Promise.race([stopWithPortal(running, parts), waitUntilReady(port)]);
  };

  await saying('Bringing the database up to date', () =>
    step('migrate', 'backend/dist/main.migrate.js'),
  );
  await saying('Starting the portal', () => serve('api', 'backend/dist/main.api.js'));
  if (!isEmpty && existsSync(inRoot(DEMO))) {
    await saying(`Loading demonstration data (${address} already answers)`, () =>
      orWithout(() => step('demo', DEMO), parts),
    );
  }
  await serve('worker', 'backend/dist/main.worker.js');
}

/**
 * A portal without its whole demonstration is a portal all the same: what failed is said, and is tried
 * again at the next start.
 */
export async function orWithout(load, parts, say = (line) => process.stderr.write(line)) {
  try {
    await load();
  } catch (error) {
    if (parts.isStopping) throw error;
    say(`\n  The demonstration is not whole: ${sentenceFor(error)}\n`);
  }
}

/** A process that ends by itself ends the whole portal, with what it said. */
async function stopWithPortal(running, parts) {
  await running.ended;
  if (parts.isStopping) return;
  await orStop(() => Promise.reject(failureOf(running)), parts);
}

/** What the processes of a portal on this machine are told. */
export function environmentFor({ port, address, folder, database }) {
  return {
    ...process.env,
    LOCAL_MODE: 'true',
    PORT: String(port),
    PUBLIC_URL: address,
    DATA_DIR: folder,
    ...database,
  };
}
