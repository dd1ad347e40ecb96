import { setTimeout as wait } from 'node:timers/promises';

/** Asks again until the answer is yes; for what another process or connection brings about. */
export async function eventually(
  isSo: () => Promise<boolean> | boolean,
  withinMs = 15_000,
): Promise<void> {
  const until = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > until)
      throw new Error(`Not so within ${withinMs} ms: ${isSo.toString()}`);
    await wait(10);
  }
}
