import { RefusedError } from '../../src/platform/errors/index.js';

/** The reasons of a refusal as `code: sentence`; fails when it is no refusal. */
export async function reasonsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const outcome: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof RefusedError)) throw new Error(`Not refused: ${String(outcome)}`);
  return outcome.refusal.reasons.map(({ code, text }) => `${code}: ${text.en}`);
}
