import { spawn } from 'node:child_process';
import { programIn } from './binaries.mjs';

const SHARED_MEMORY = process.platform === 'win32' ? 'windows' : 'mmap';

/**
 * A database that is thrown away after the tests need not survive a power cut, and lives too short
 * to be cleaned: the cleaner would visit each of hundreds of databases.
 */
const WITHOUT_SAFETY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=4GB',
  'autovacuum=off',
];

function settings(isThrowaway) {
  const always = [
    'unix_socket_directories=',
    'max_connections=120',
    'shared_buffers=64MB',
    `dynamic_shared_memory_type=${SHARED_MEMORY}`,
  ];
  return [...always, ...(isThrowaway ? WITHOUT_SAFETY : [])].flatMap((each) => ['-c', each]);
}

/**
 * Starts the server and waits until it accepts connections.
 * Detached, so that Ctrl-C reaches it through us, after the portal has let go of it.
 */
export async function runServer({ native, dir, ids, environment, port, isThrowaway }) {
  const flags = ['-D', dir, '-p', String(port), '-h', '127.0.0.1', ...settings(isThrowaway)];
  const server = spawn(programIn(native, 'postgres'), flags, {
    ...ids,
    cwd: dir,
    env: environment,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await accepting(server);
  server.unref();
  server.stderr.unref?.();
  return server;
}

function accepting(server) {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL stopped with ${code}: ${said}`)));
  });
}

/** Stops it the fast way: connections are closed, what was committed is kept. */
export function stopServer(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    const impatient = setTimeout(() => server.kill('SIGQUIT'), 8000);
    server.once('exit', () => {
      clearTimeout(impatient);
      resolve();
    });
    server.ref();
    server.kill('SIGINT');
  });
}
