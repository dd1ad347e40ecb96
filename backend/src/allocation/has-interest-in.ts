import { isBoundByInterest } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';

/** Whether somebody has an interest in an application that was sent in for this tranche (Awb 2:4). */
export async function hasInterestIn(tx: Tx, tranche: string, personId: string): Promise<boolean> {
  const represented = `ARRAY(SELECT organisation_id FROM representation WHERE person_id = $2)`;
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM application a WHERE a.tranche = $1 AND a.submitted_at IS NOT NULL
       AND ${isBoundByInterest('$2', represented)} LIMIT 1`,
    [tranche, personId],
  );
  return rows.length > 0;
}
