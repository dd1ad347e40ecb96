import { UNDECIDED_PHASES, type SchemeVersion } from '@tranche/domain';
import { allocationKey } from './allocation-key.js';
import type { AllocationRunRow } from './allocation-run.row.js';
import type { ApplicationInTranche } from './applications-in-tranche.js';

/**
 * Who should have been in an allocation and is not: the window was opened again, or something received
 * in time was written down after it. To decide now would leave them out for good (Awb 4:25, equal
 * chances). Under first come, first served only those who were complete before the last in it.
 */
export function missedByRun(
  scheme: SchemeVersion,
  applications: readonly ApplicationInTranche[],
  { input, output }: AllocationRunRow,
): readonly string[] {
  const keys = new Set(output.places.map(({ reference }) => reference));
  const isIn = (each: ApplicationInTranche) => keys.has(allocationKey(input.method, each));
  const outside = applications.filter((each) => !isIn(each) && isUndecided(scheme, each));
  if (input.method !== 'first-come') return outside.map(({ reference }) => reference);
  const last = Math.max(
    ...applications.filter(isIn).map(({ completeAt }) => completeAt?.getTime() ?? 0),
  );
  return outside.filter((each) => momentOf(each) < last).map(({ reference }) => reference);
}

function isUndecided({ workflow }: SchemeVersion, { state }: ApplicationInTranche): boolean {
  const phase = workflow.states[state]?.phase;
  return phase !== undefined && phase !== 'draft' && UNDECIDED_PHASES.includes(phase);
}

/** Who has to supplement has left the line, and comes back at the end of it. */
function momentOf({ completeAt, receivedAt, state }: ApplicationInTranche): number {
  if (state.startsWith('repair')) return Infinity;
  return (completeAt ?? receivedAt)?.getTime() ?? Infinity;
}
