import type { ApplicationInContext } from '../../applications/index.js';
import { availableCentsOf, budgetLineOf, BudgetLineRow } from '../../tranches/index.js';

/**
 * The subsidy ceiling that holds for an application, with what the window before it left, in cents:
 * that of its own budget line where the tranche has one for it, else of the tranche.
 */
export async function ceilingOf({
  tx,
  application,
  tranche,
  scheme,
}: ApplicationInContext): Promise<number> {
  const lines = await tx.findBy(BudgetLineRow, { tranche: tranche.code });
  const own = budgetLineOf(lines, scheme, application.variant);
  return (own ? [own] : lines).reduce((total, line) => total + availableCentsOf(line), 0);
}
