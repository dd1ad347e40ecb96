/**
 * PostgreSQL refuses to run as root. Where we are root it runs as `nobody`; no user is created.
 * Below a folder that `nobody` cannot enter (such as /root) programs and data move to /var/tmp.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { programIn } from './binaries.mjs';

/** @returns {{ native: string, dir: string, ids: { uid?: number, gid?: number } }} */
export function placeFor(native, dir) {
  if (process.getuid?.() !== 0) return { native, dir, ids: {} };
  const ids = { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
  const parent = path.dirname(dir);
  mkdirSync(parent, { recursive: true });
  if (canRun(native, ids) && canEnter(parent, ids)) return { native, dir, ids };

  const base = elsewhere(dir);
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const copy = path.join(base, 'native');
  if (!canRun(copy, ids)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { native: copy, dir: path.join(base, path.basename(dir)), ids };
}

/** Where data of this folder lives when `nobody` cannot enter it. */
export function elsewhere(dir) {
  const hash = createHash('sha256').update(path.resolve(dir)).digest('hex').slice(0, 10);
  return path.join('/var/tmp', `tranche-postgres-${hash}`);
}

function idOfNobody(flag) {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}

function canRun(native, ids) {
  const options = { ...ids, cwd: '/' };
  return spawnSync(programIn(native, 'postgres'), ['--version'], options).status === 0;
}

function canEnter(folder, ids) {
  return spawnSync('test', ['-x', folder], { ...ids, cwd: '/' }).status === 0;
}
