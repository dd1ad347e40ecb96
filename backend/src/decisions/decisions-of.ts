import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { DecisionRow } from './decision.row.js';

/**
 * The decisions on applications that were decided, in one statement.
 *
 * @throws Error for one that was not
 */
export async function decisionsOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<(applicationId: string) => DecisionRow> {
  const rows = await tx.findBy(DecisionRow, { applicationId: In([...applicationIds]) });
  const byId = new Map(rows.map((row) => [row.applicationId, row]));
  return (id) => {
    const decision = byId.get(id);
    if (!decision) throw new Error(`Application ${id} has not been decided`);
    return decision;
  };
}
