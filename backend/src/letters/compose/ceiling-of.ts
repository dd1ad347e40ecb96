import type { Tx } from '../../platform/database/index.js';
import { BudgetLineRow, type TrancheRow } from '../../tranches/index.js';

/** The subsidy ceiling of a tranche with what the window before it left, in cents. */
export async function ceilingOf(tx: Tx, { code }: TrancheRow): Promise<number> {
  const lines = await tx.findBy(BudgetLineRow, { tranche: code });
  return lines.reduce((total, line) => total + line.ceilingCents + line.rolledInCents, 0);
}
