import { isLeftBy, STAFF_ROLES, type SchemeVersion } from '@tranche/domain';
import type { SentApplication } from '../../applications/index.js';

/** What places an application in the order of arrival. */
export type InLine = Pick<SentApplication, 'state' | 'receivedAt' | 'completeAt'>;

/** Whether an application takes part in the allocation. */
export function isRankable({ workflow }: SchemeVersion, { state }: InLine): boolean {
  return isLeftBy(workflow, state, 'rank');
}

/**
 * The applications whose turn it is. First come, first served: an application received earlier whose
 * completeness nobody has judged yet may turn out to come first, so nobody who was complete later goes
 * before it. Neither before one whose rejection has been proposed: should it be turned down, it takes
 * its own place again. Under every other method all take part together.
 */
export function nextInLine<T extends InLine>(
  scheme: SchemeVersion,
  applications: readonly T[],
): readonly T[] {
  const rankable = applications.filter((each) => isRankable(scheme, each));
  if (scheme.allocation.method !== 'first-come') return rankable;
  const first = Math.min(
    ...applications
      .filter((each) => !isRankable(scheme, each))
      .map((each) => momentInLine(scheme, each)),
  );
  return rankable.filter((each) => momentInLine(scheme, each) < first);
}

/**
 * Where an application stands in the order of arrival, in milliseconds; for ever last where it left
 * the line: what has to be supplemented comes back at the end of it, or not at all.
 */
export function momentInLine(scheme: SchemeVersion, each: InLine): number {
  if (isUnjudged(scheme, each)) return each.receivedAt?.getTime() ?? 0;
  const isInLine = isRankable(scheme, each) || mayComeBack(scheme, each);
  return isInLine ? (each.completeAt?.getTime() ?? Infinity) : Infinity;
}

/** Received, and neither complete nor sent back: an officer still has to look at it. */
function isUnjudged({ workflow }: SchemeVersion, { state }: InLine): boolean {
  return isLeftBy(workflow, state, 'declare-complete');
}

/**
 * Complete, set apart, and a step of the office away from its place in the line. Not by taking back a
 * request for a supplement: until that turns out a mistake, nobody waits for it.
 */
function mayComeBack({ workflow }: SchemeVersion, { state, completeAt }: InLine) {
  if (completeAt === null || isLeftBy(workflow, state, 'rank')) return false;
  return Object.values(workflow.transitions).some(
    ({ from, to, by, step, effects }) =>
      from.includes(state) &&
      step !== 'withdraw-supplement-request' &&
      isLeftBy(workflow, to, 'rank') &&
      by.some((role) => STAFF_ROLES.includes(role)) &&
      !effects.some(({ kind }) => kind === 'join-queue'),
  );
}
