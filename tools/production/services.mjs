import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Stop } from '../console/stop.mjs';
import { freePort } from '../postgres/free-port.mjs';
import { inRoot } from '../workspace.mjs';

/** The Redis of `REDIS_URL`, or the one in JavaScript that the tests use. */
export async function startQueue() {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: () => {} };
  const server = spawn(process.execPath, [inRoot('backend/test/redis-server.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const address = JSON.parse(await firstLine(server));
  const port = typeof address === 'string' ? address.split(':').at(-1) : address.port;
  return { url: `redis://127.0.0.1:${port}`, stop: () => end(server) };
}

/** An OpenID Connect provider over TLS: production speaks to no other. */
export async function startIssuer(folder) {
  mkdirSync(folder, { recursive: true });
  const [key, certificate] = [`${folder}/key.pem`, `${folder}/certificate.pem`];
  selfSigned(key, certificate);
  const clientSecret = randomBytes(24).toString('hex');
  const port = await freePort();
  const script = inRoot('tools/production/issuer.mjs');
  const server = spawn(process.execPath, [script, String(port), key, certificate], {
    env: { PATH: process.env.PATH, CLIENT_SECRET: clientSecret },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await firstLine(server);
  return { url, clientSecret, certificate, stop: () => end(server) };
}

function selfSigned(key, certificate) {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', certificate];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  try {
    execFileSync('openssl', ['req', ...kind, ...files, ...subject], { stdio: 'ignore' });
  } catch {
    throw new Stop('openssl is missing: it makes the certificate of the identity provider.');
  }
}

async function firstLine(server) {
  const ended = once(server, 'exit').then(() => {
    throw new Stop('A service of the test ended before it listened.');
  });
  const [line] = await Promise.race([
    once(createInterface({ input: server.stdout }), 'line'),
    ended,
  ]);
  ended.catch(() => {});
  return line;
}

async function end(server) {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}
