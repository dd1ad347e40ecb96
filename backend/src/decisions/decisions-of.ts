import { In, IsNull, Not } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { DecisionRow } from './decision.row.js';

/** A decision as other rooms see it. */
export type Decision = Readonly<DecisionRow>;

/**
 * The decisions in force on applications that were decided, in one statement.
 *
 * @throws Error for one that was not
 */
export async function decisionsOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<(applicationId: string) => Readonly<DecisionRow>> {
  const byId = await decisionsInForce(tx, applicationIds);
  return (id) => {
    const decision = byId.get(id);
    if (!decision) throw new Error(`Application ${id} has not been decided`);
    return decision;
  };
}

/** As {@link decisionsOf}, of those that were decided. */
export async function decisionsInForce(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<DecisionRow>>> {
  const rows = await tx.findBy(DecisionRow, {
    applicationId: In([...applicationIds]),
    replacedAt: IsNull(),
  });
  return new Map(rows.map((row) => [row.applicationId, row]));
}

/** The decisions that another has taken the place of. */
export async function replacedDecisions(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<readonly Readonly<DecisionRow>[]> {
  return tx.findBy(DecisionRow, {
    applicationId: In([...applicationIds]),
    replacedAt: Not(IsNull()),
  });
}
