import { isUndecided, type AllocationMethod, type SchemeVersion } from '@tranche/domain';
import { allocationKey } from './allocation-key.js';
import type { ApplicationInTranche } from './applications-in-tranche.js';
import { momentInLine } from './next-in-line.js';

/** What a run tells of who took part in it. */
interface TookPart {
  readonly input: { readonly method: AllocationMethod };
  readonly output: { readonly places: readonly { readonly reference: string }[] };
}

/**
 * Who should have been in an allocation and is not: the window was opened again, or something received
 * in time was written down after it. To decide now would leave them out for good (Awb 4:25, equal
 * chances). Under first come, first served only those who were complete no later than the last in it:
 * whoever is as early draws with it.
 */
export function missedByRun(
  scheme: SchemeVersion,
  applications: readonly ApplicationInTranche[],
  { input, output }: TookPart,
): readonly string[] {
  const keys = new Set(output.places.map(({ reference }) => reference));
  const isIn = (each: ApplicationInTranche) => keys.has(allocationKey(input.method, each));
  const outside = applications.filter((each) => !isIn(each) && takesPart(scheme, each));
  if (input.method !== 'first-come') return outside.map(({ reference }) => reference);
  const last = Math.max(
    ...applications.filter(isIn).map(({ completeAt }) => completeAt?.getTime() ?? 0),
  );
  return outside
    .filter((each) => momentInLine(scheme, each) <= last)
    .map(({ reference }) => reference);
}

function takesPart(
  { workflow }: SchemeVersion,
  { state, isDecided }: ApplicationInTranche,
): boolean {
  return !isDecided && workflow.states[state]?.phase !== 'draft' && isUndecided(workflow, state);
}
