import { insertAll, type Tx } from '../platform/database/index.js';
import { chainOfApplication, type Evidence } from '../platform/evidence/index.js';
import { decisionEvidence } from './decision-evidence.js';
import { DecisionRow } from './decision.row.js';

/** Writes decisions down, each in the chain of evidence of its application. */
export async function keepDecisions(
  tx: Tx,
  evidence: Evidence,
  decisions: readonly DecisionRow[],
): Promise<void> {
  await insertAll(tx, DecisionRow, decisions);
  await recordDecisions(
    tx,
    evidence,
    decisions.map((decision) => ({ decision, at: decision.at })),
  );
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
