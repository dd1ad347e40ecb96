import { cents, type Cents } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { chainOfApplication, type Evidence } from '../platform/evidence/index.js';
import { decisionEvidence } from './decision-evidence.js';
import { DecisionRow } from './decision.row.js';

/** What is awarded at most as it stands now: lowered on the way, or as it was decided. */
export function awardedNow({
  awardedCents,
  loweredCents,
}: Pick<DecisionRow, 'awardedCents' | 'loweredCents'>): Cents {
  return cents(loweredCents ?? awardedCents);
}

/**
 * A lower maximum beside what was decided, which stays to be read. The money stays taken from the
 * ceiling: a window that was divided is not divided again.
 */
export async function lowerDecision(
  tx: Tx,
  evidence: Evidence,
  decision: DecisionRow,
  loweredCents: Cents,
  at: Date,
): Promise<void> {
  const lowered = { ...decision, loweredCents };
  await tx.update(DecisionRow, decision.id, { loweredCents });
  await evidence.record(tx, chainOfApplication(decision.applicationId), at, [
    decisionEvidence(lowered),
  ]);
}
