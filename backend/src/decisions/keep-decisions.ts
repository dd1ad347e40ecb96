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
  await evidence.recordAll(
    tx,
    decisions.map((decision) => ({
      chain: chainOfApplication(decision.applicationId),
      at: decision.at,
      recorded: [decisionEvidence(decision)],
    })),
  );
}
