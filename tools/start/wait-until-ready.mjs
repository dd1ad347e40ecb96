import { setTimeout as pause } from 'node:timers/promises';
import { Stop } from '../console/stop.mjs';

/** Asks for /health/ready until the answer is 200. */
export async function waitUntilReady(port, milliseconds = 60_000) {
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    if (await isReady(port)) return;
    await pause(100);
  }
  throw new Stop('The portal did not become ready within a minute.');
}

async function isReady(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}
