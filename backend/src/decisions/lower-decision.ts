import { cents, type Cents } from '@tranche/domain';
import { updateAll, type Tx } from '../platform/database/index.js';
import type { Evidence } from '../platform/evidence/index.js';
import { DecisionRow } from './decision.row.js';
import { recordDecisions } from './keep-decisions.js';

/** What is awarded at most as it stands now: lowered on the way, or as it was decided. */
export function awardedNow({
  awardedCents,
  loweredCents,
}: Pick<DecisionRow, 'awardedCents' | 'loweredCents'>): Cents {
  return cents(loweredCents ?? awardedCents);
}

/** A decision with its lower maximum. */
export interface LoweredDecision {
  readonly decision: Readonly<DecisionRow>;
  readonly at: Date;
}

/**
 * Lower maxima beside what was decided, which stays to be read. The money stays taken from the ceiling:
 * a window that was divided is not divided again.
 */
export async function lowerDecisions(
  tx: Tx,
  evidence: Evidence,
  lowered: readonly LoweredDecision[],
): Promise<void> {
  await updateAll(
    tx,
    DecisionRow,
    ['id'],
    lowered.map(({ decision: { id, loweredCents } }) => ({ id, loweredCents })),
  );
  await recordDecisions(tx, evidence, lowered);
}
