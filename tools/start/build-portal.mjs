import { spawn } from 'node:child_process';
import { Stop } from '../console/stop.mjs';
import { ROOT } from '../workspace.mjs';

/** Builds what changed since the last time; its output is shown only when it fails. */
export function buildPortal(parts) {
  const nx = spawn('nx', ['run-many', '-t', 'build', '--output-style=static'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [nx.stdout, nx.stderr]) {
    stream.on('data', (chunk) => (said = (said + chunk).slice(-20_000)));
  }
  const ended = new Promise((resolve) => {
    nx.once('error', () => resolve(1));
    nx.once('exit', resolve);
  });
  const part = parts.add({ name: 'build', stop: () => nx.kill('SIGTERM') && ended });
  return ended.then((code) => {
    parts.remove(part);
    if (code === 0) return;
    if (/ENOSPC|EROFS|EACCES/.test(said)) throw new Error(said);
    process.stdout.write(said);
    throw new Stop('The build failed: what went wrong stands above.');
  });
}
