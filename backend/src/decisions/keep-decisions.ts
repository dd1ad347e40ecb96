import { insertAll, type Tx } from '../platform/database/index.js';
import { chainOfApplication, type Evidence } from '../platform/evidence/index.js';
import { brokenConstraint, RefusedError } from '../platform/errors/index.js';
import { decisionEvidence } from './decision-evidence.js';
import { DecisionRow } from './decision.row.js';
import { DECISION_IN_FORCE } from './refusals.js';

/**
 * Writes decisions down, each in the chain of evidence of its application.
 *
 * @throws RefusedError where one of them would stand beside a decision that is in force
 */
export async function keepDecisions(
  tx: Tx,
  evidence: Evidence,
  decisions: readonly DecisionRow[],
): Promise<void> {
  await insertAsOnly(tx, decisions);
  await recordDecisions(
    tx,
    evidence,
    decisions.map((decision) => ({ decision, at: decision.at })),
  );
}

async function insertAsOnly(tx: Tx, decisions: readonly DecisionRow[]): Promise<void> {
  try {
    await insertAll(tx, DecisionRow, decisions);
  } catch (error) {
    if (brokenConstraint(error) !== 'decision_in_force_key') throw error;
    throw new RefusedError(DECISION_IN_FORCE);
  }
}

/** How decisions of applications, each named once, stand from a moment on. */
export async function recordDecisions(
  tx: Tx,
  evidence: Evidence,
  list: readonly { readonly decision: DecisionRow; readonly at: Date }[],
): Promise<void> {
  await evidence.recordAll(
    tx,
    list.map(({ decision, at }) => ({
      chain: chainOfApplication(decision.applicationId),
      at,
      recorded: [decisionEvidence(decision)],
    })),
  );
}
