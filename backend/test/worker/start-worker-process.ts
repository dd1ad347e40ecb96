import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** Where it keeps what it renders. */
  readonly dataDir: string;
  readonly clockOffsetSeconds?: number;
}

/** A worker as it runs in production: `main.worker`, in a process of its own. */
export interface WorkerProcess {
  /** Ends it as a release does: what it is doing is finished first. */
  stop(): Promise<void>;
  /** SIGKILL: no goodbye. */
  kill(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../src/main.worker.ts', import.meta.url));
const COMPILED = path.join(tmpdir(), 'tranche-compiled');
const HOOKS = new URL('../../../tools/testing/typescript-hooks.mjs', import.meta.url).href;

/** Starts it from the sources and waits until it works. */
export async function startWorkerProcess(settings: WorkerSettings): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ['--import', HOOKS, '--enable-source-maps', MAIN], {
    env: environmentFor(settings),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilItWorks(child);
  return { stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
}

function environmentFor(settings: WorkerSettings): NodeJS.ProcessEnv {
  return {
    // The second and later processes need not compile what the first one did.
    NODE_COMPILE_CACHE: COMPILED,
    // Nothing of the test run itself: jest's flags are of no use to the worker.
    PATH: process.env['PATH'],
    NODE_ENV: 'test',
    LOCAL_MODE: 'true',
    LOG_LEVEL: 'info',
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_URL: settings.databaseUrl,
    DATA_DIR: settings.dataDir,
    CLOCK_OFFSET_SECONDS: String(settings.clockOffsetSeconds ?? 0),
    ...(settings.redisUrl && { REDIS_URL: settings.redisUrl }),
  };
}

async function untilItWorks(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error('The worker has no output to read');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('The worker works')) {
      // From here on nobody reads: without this a full pipe would stop the worker.
      child.stdout.resume();
      return;
    }
    said.push(line);
  }
  throw new Error(`The worker ended before it worked: ${said.join('\n')}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
