import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeExecutable, nativeFolder } from './binaries.mjs';
import { createDatabase } from './create-database.mjs';
import { freePort } from './free-port.mjs';
import { initialise, passwordFile } from './initialise.mjs';
import { runServer, stopServer } from './run-server.mjs';
import { serverOn } from './server-on.mjs';
import { stopStalePostmaster } from './stale-postmaster.mjs';
import { placeFor } from './unprivileged.mjs';

const NAME = 'tranche';

/** The role that the portal works as: the migrations make it, and it owns nothing. */
const APPLICATION = 'tranche_portal';

/**
 * A real PostgreSQL from the packages, on a free port of this machine only.
 * @param {{ dir: string, isThrowaway?: boolean }} options where its data lives; throw-away data is
 *   removed when it stops and never waits for the disk
 * @returns its address for the owner and for the portal, process number, and how to stop it
 */
export async function startPostgres({ dir, isThrowaway = false }) {
  const environment = { ...process.env, LC_ALL: 'C', LANG: 'C' };
  const place = placeFor(await nativeFolder(), path.resolve(dir));
  makeExecutable(place.native);

  const cluster = { ...place, environment, isThrowaway };
  const password = initialise({ ...cluster, user: NAME });
  const replacedStale = stopStalePostmaster(cluster);
  const port = await freePort();
  const server = await runServer({ ...cluster, port });

  await createDatabase(addressOf({ user: NAME, password, port, database: 'postgres' }), NAME);

  async function stop() {
    await stopServer(server);
    if (!isThrowaway) return;
    for (const each of [place.dir, passwordFile(place.dir)]) {
      rmSync(each, { recursive: true, force: true });
    }
  }
  const addresses = addressesOf({ password, port });
  return { ...addresses, pid: server.pid, dir: place.dir, replacedStale, stop };
}

/** @returns the addresses of the database that runs on this data, or null when none does */
export async function runningPostgres(dir) {
  const place = placeFor(await nativeFolder(), path.resolve(dir));
  const server = serverOn(place.dir);
  if (!server) return null;
  const password = readFileSync(passwordFile(place.dir), 'utf8').trim();
  return addressesOf({ password, port: server.port });
}

function addressesOf({ password, port }) {
  const owner = { user: NAME, password, port, database: NAME };
  // Known from the owner's, so that there is one file to keep, and of no use to become the owner.
  const own = createHash('sha256').update(`${APPLICATION}:${password}`).digest('base64url');
  return {
    url: addressOf(owner),
    applicationUrl: addressOf({ ...owner, user: APPLICATION, password: own }),
  };
}

function addressOf({ user, password, port, database }) {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}
