import type { Answers, SchemeVersion } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { recordedSteps } from './recorded-steps.js';

/** An application, with the version by which its steps are read. */
interface Recorded {
  readonly application: { readonly id: string };
  readonly scheme: SchemeVersion;
}

/**
 * Everything that steps asked so far, this one included; what was recorded last counts, and what was taken
 * back counts no more.
 */
export async function recordedInput(tx: Tx, of: Recorded): Promise<Answers> {
  return (await recordedInputs(tx, [of]))(of.application.id);
}

/** As {@link recordedInput} for many applications, in one statement. */
export async function recordedInputs(
  tx: Tx,
  list: readonly Recorded[],
): Promise<(applicationId: string) => Answers> {
  const stepsOn = await recordedSteps(tx, list);
  return (id) => Object.fromEntries(stepsOn(id).flatMap(({ input }) => Object.entries(input)));
}
