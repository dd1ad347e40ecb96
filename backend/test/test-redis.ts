import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The Redis of `TEST_REDIS_URL` where there is one, emptied of what other tests left in it; otherwise
 * one in JavaScript in its own process.
 */
export async function startTestRedis(): Promise<TestRedis> {
  const installed = process.env['TEST_REDIS_URL'];
  if (installed) {
    await empty(installed);
    return { url: installed, stop: () => Promise.resolve() };
  }
  const script = fileURLToPath(new URL('./redis-server.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], {
    // Jest's own flags are of no use to the server; it ends when this process is gone.
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout) throw new Error('The test Redis has no output to read');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const address: unknown = JSON.parse(String(line));
  return {
    url: redisUrl(address),
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function empty(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
}

function redisUrl(address: unknown): string {
  if (typeof address === 'string') return address.includes('//') ? address : `redis://${address}`;
  if (typeof address === 'object' && address !== null && 'port' in address) {
    return `redis://127.0.0.1:${String(address.port)}`;
  }
  throw new Error('The test Redis did not say where it listens');
}
