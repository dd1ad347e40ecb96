import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Stop } from '../console/stop.mjs';
import { programIn } from './binaries.mjs';

/** Only this machine's user can read it: it lies beside the data, never inside. */
export function passwordFile(dir) {
  return path.join(path.dirname(dir), `${path.basename(dir)}.password`);
}

/**
 * Makes an empty cluster where there is none yet, and gives its password.
 * It is made beside its place and moved: a first start that is killed leaves no half cluster.
 */
export function initialise({ native, dir, ids, user, isThrowaway, environment }) {
  const file = passwordFile(dir);
  if (existsSync(path.join(dir, 'PG_VERSION'))) return read(file);

  const unfinished = `${dir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  if (ids.uid !== undefined)
    for (const each of [unfinished, file]) chownSync(each, ids.uid, ids.gid);

  const flags = initdbArguments({ dir: unfinished, user, file, isThrowaway });
  const options = { ...ids, cwd: unfinished, env: environment, encoding: 'utf8' };
  const run = spawnSync(programIn(native, 'initdb'), flags, options);
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not be set up: ${run.stderr || run.error}`);
  }
  rmSync(dir, { recursive: true, force: true });
  renameSync(unfinished, dir);
  return read(file);
}

/** The builtin C.UTF-8 locale: with plain C, lower('É') and ILIKE know no letters beyond ASCII. */
function initdbArguments({ dir, user, file, isThrowaway }) {
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['-U', user, '-A', 'scram-sha-256', `--pwfile=${file}`];
  return ['-D', dir, ...access, '-E', 'UTF8', ...locale, ...(isThrowaway ? ['--no-sync'] : [])];
}

function read(file) {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new Stop(`${file} is gone, so the local data cannot be opened: run "npm run reset".`);
}
