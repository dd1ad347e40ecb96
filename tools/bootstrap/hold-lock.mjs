import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../console/stop.mjs';
import { commandOf, isAlive } from '../postgres/process-command.mjs';

/**
 * Keeps a second start out while this process runs. A lock of a process that is gone, or whose
 * number now belongs to another program, is taken over.
 * @returns what gives the lock back
 * @throws Stop with the given sentence when somebody else holds it
 */
export function holdLock(file, sentence) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    if (take(file)) return () => rmSync(file, { force: true });
    if (isHeld(file)) throw new Stop(sentence);
    rmSync(file, { force: true });
  }
  throw new Stop(sentence);
}

/** The number is in the file before the file has its name: nobody ever reads an empty lock. */
function take(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function isHeld(file) {
  const pid = numberIn(file);
  return pid > 1 && pid !== process.pid && isAlive(pid) && /\.mjs/.test(commandOf(pid));
}

function numberIn(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}
