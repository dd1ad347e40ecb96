/** Which processes a start has running, so that the next one can clear up after a kill. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const nameIn = (folder) => path.join(folder, 'running.json');

export function readRunning(folder) {
  try {
    return JSON.parse(readFileSync(nameIn(folder), 'utf8'));
  } catch {
    return null;
  }
}

export function writeRunning(folder, running) {
  writeFileSync(nameIn(folder), JSON.stringify(running));
}

export function forgetRunning(folder) {
  rmSync(nameIn(folder), { force: true });
}
