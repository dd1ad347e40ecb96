import type { SchemeVersion } from '@tranche/domain';
import type { ApplicationInTranche } from './applications-in-tranche.js';

/** Whether an application takes part in the allocation. */
export function isRankable({ workflow }: SchemeVersion, { state }: ApplicationInTranche): boolean {
  return workflow.transitions['rank']?.from.includes(state) ?? false;
}

/**
 * The applications whose turn it is. First come, first served: an application received earlier whose
 * completeness nobody has judged yet may turn out to come first, so nobody who was complete later goes
 * before it. Under every other method all take part together.
 */
export function nextInLine(
  scheme: SchemeVersion,
  applications: readonly ApplicationInTranche[],
): readonly ApplicationInTranche[] {
  const rankable = applications.filter((each) => isRankable(scheme, each));
  if (scheme.allocation.method !== 'first-come') return rankable;
  const unjudged = applications.filter((each) => isUnjudged(scheme, each));
  const first = Math.min(...unjudged.map(({ receivedAt }) => receivedAt?.getTime() ?? 0));
  return rankable.filter(({ completeAt }) => (completeAt?.getTime() ?? Infinity) < first);
}

/** Received, and neither complete nor sent back: an officer still has to look at it. */
function isUnjudged({ workflow }: SchemeVersion, { state }: ApplicationInTranche): boolean {
  return workflow.transitions['declare-complete']?.from.includes(state) ?? false;
}
