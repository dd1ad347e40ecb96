import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { freePort } from '../postgres/free-port.mjs';
import { waitUntilReady } from '../start/wait-until-ready.mjs';
import { inRoot } from '../workspace.mjs';

/**
 * nginx with the file of the image, before an API of this machine.
 * @returns null where there is no nginx
 */
export async function startNginx(folder, apiPort) {
  if (spawnSync('nginx', ['-v']).error) return null;
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = readFileSync(inRoot('docker/nginx.conf'), 'utf8')
    .replace('server api:3000;', `server 127.0.0.1:${apiPort};`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replaceAll('/tmp/', `${folder}/`);
  writeFileSync(`${folder}/nginx.conf`, settings);
  const flags = ['-c', `${folder}/nginx.conf`, '-g', 'daemon off;'];
  const server = spawn('nginx', flags, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(server, 'exit');
  await waitUntilReady(port, 10_000);
  return { address: `http://127.0.0.1:${port}`, stop: () => server.kill('SIGTERM') && ended };
}
