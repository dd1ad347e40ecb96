import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive } from './process-command.mjs';

/**
 * The server that runs on this data, if there is one. The number in the lock may belong to another
 * program by now: its command line decides.
 * @returns {{ pid: number, port: number } | null}
 */
export function serverOn(dir) {
  const lock = path.join(dir, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n').map(Number);
  return isServerOf(dir, pid) ? { pid, port } : null;
}

function isServerOf(dir, pid) {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false;
  const command = commandOf(pid);
  return /postgres/.test(command) && command.includes(dir);
}
