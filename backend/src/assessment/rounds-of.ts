import { transitionsOfStep, type SchemeVersion } from '@tranche/domain';
import { stepsTaken } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';

export interface RoundStanding {
  /** The running round: the first, and one more after every expiry or near-miss supplement. */
  readonly round: number;
  /** The near-miss supplement has been asked: it is offered once. */
  readonly nearMissUsed: boolean;
}

export const FIRST_ROUND: RoundStanding = { round: 1, nearMissUsed: false };

/** In which round each application stands, by id; an application without events is in the first. */
export async function roundsOf(
  tx: Tx,
  applicationIds: readonly string[],
  scheme: SchemeVersion,
): Promise<ReadonlyMap<string, RoundStanding>> {
  const stepsOf = await stepsTaken(tx, applicationIds);
  const releasing = releasingTransitions(scheme);
  const asking = transitionsOfStep(scheme.workflow, 'ask-near-miss-supplement');
  return new Map(
    applicationIds.map((id) => {
      const steps = stepsOf(id);
      const released = steps.filter((step) => releasing.includes(step)).length;
      const nearMissUsed = steps.some((step) => asking.includes(step));
      return [id, { round: 1 + released, nearMissUsed }];
    }),
  );
}

/** The transitions that end a round: they let the assessors go. */
function releasingTransitions({ workflow }: SchemeVersion): string[] {
  return Object.entries(workflow.transitions)
    .filter(([, { effects }]) => effects.some((effect) => effect.kind === 'release-assessors'))
    .map(([name]) => name);
}
