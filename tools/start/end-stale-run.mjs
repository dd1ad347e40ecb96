import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, isAlive } from '../postgres/process-command.mjs';
import { forgetRunning, readRunning } from './running-file.mjs';

const OURS = /backend[\\/]dist[\\/]/;

/**
 * Ends what a killed start left running on this data. A number may belong to another program by
 * now, so its command line must be one of ours.
 * @returns how many processes were ended
 */
export async function endStaleRun(folder) {
  const processes = readRunning(folder)?.pids ?? [];
  const left = processes.filter((pid) => isAlive(pid) && OURS.test(commandOf(pid)));
  for (const pid of left) signal(pid, 'SIGTERM');
  await gone(left, 5000);
  for (const pid of left.filter(isAlive)) signal(pid, 'SIGKILL');
  await gone(left, 2000);
  forgetRunning(folder);
  return left.length;
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in between.
  }
}

async function gone(pids, milliseconds) {
  const until = Date.now() + milliseconds;
  while (pids.some(isAlive) && Date.now() < until) await pause(50);
}
