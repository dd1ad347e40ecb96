import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sentenceFor, Stop } from '../console/stop.mjs';
import { ROOT, inRoot } from '../workspace.mjs';

const END_WITH_PARENT = pathToFileURL(inRoot('tools/start/end-with-parent.mjs')).href;

/**
 * Starts a script of the build as a process of its own; what it says goes to a log file.
 * Detached: Ctrl-C must reach it through us, in order, and not all processes at once.
 */
export function launch(name, script, { environment, logs }) {
  const file = path.join(logs, `${name}.log`);
  const log = openSync(file, 'w');
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, inRoot(script)], {
    cwd: ROOT,
    env: environment,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  return { name, pid: child.pid, file, ended, stop: () => end(child, ended) };
}

/** Runs a script of the build to its end. @throws Stop with its last words when it failed */
export async function runToEnd(name, script, options) {
  const running = launch(name, script, options);
  options.onLaunch?.(running);
  const code = await running.ended;
  if (code !== 0) throw failureOf(running);
}

/** One sentence for a process that stopped by itself: what it said last, and where the rest is. */
export function failureOf({ name, file }) {
  const said = readFileSync(file, 'utf8').trim().split('\n');
  const own = said.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const reason = own ?? said.at(-1) ?? '';
  const known = sentenceFor(reason);
  return new Stop(known === reason ? `${name} stopped: ${reason} (see ${file})` : known);
}

async function end(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(impatient);
}
