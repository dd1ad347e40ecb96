import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { programIn } from './binaries.mjs';
import { serverOn } from './server-on.mjs';

/**
 * Ends the server that a killed start left behind on this data, or removes its stale lock.
 * The number in the lock may belong to another program by now: its command line decides.
 * @returns whether a server was stopped
 */
export function stopStalePostmaster({ native, dir, ids, environment }) {
  const lock = path.join(dir, 'postmaster.pid');
  if (!existsSync(lock)) return false;
  if (!serverOn(dir)) {
    rmSync(lock, { force: true });
    return false;
  }
  const stop = ['-D', dir, 'stop', '-m', 'fast', '-w', '-t', '20'];
  spawnSync(programIn(native, 'pg_ctl'), stop, { ...ids, cwd: dir, env: environment });
  return true;
}
