import type { ApplicationInContext } from '../../applications/index.js';
import { BudgetLineRow } from '../../tranches/index.js';

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
  const list = scheme.variants[application.variant]?.list;
  const own = lines.filter(({ code }) => code === list);
  return (own.length > 0 ? own : lines).reduce(
    (total, line) => total + line.ceilingCents + line.rolledInCents,
    0,
  );
}
