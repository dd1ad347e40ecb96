import { spawn } from 'node:child_process';
import { Stop } from '../console/stop.mjs';
import { freePort } from '../postgres/free-port.mjs';
import { inRoot, ROOT } from '../workspace.mjs';

/** Starts the whole portal as `npm start` does, on a free port, with data in the given folder. */
export async function startPortal(folder, args = []) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), TRANCHE_DATA: folder };
  const child = spawn(process.execPath, [inRoot('tools/start.mjs'), ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  };
  process.once('exit', () => child.kill('SIGTERM'));
  await said(child, 'Tranche is ready', ended);
  return { address: `http://localhost:${port}`, stop };
}

/** Passes its output on, and waits until the given words are in it. */
function said(child, words, ended) {
  let output = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output = (output + chunk).slice(-2000);
      if (output.includes(words)) resolve();
    });
    void ended.then(() => reject(new Stop('The portal did not start: the reason stands above.')));
  });
}
