import type { ApplicationInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';
import { availableCentsOf, budgetLineOf } from '../../tranches/index.js';

/**
 * The subsidy ceiling that holds for an application, with what the window before it left, in cents:
 * that of its own budget line where the tranche has one for it, else of the tranche.
 */
export function ceilingOf(
  { application, tranche, scheme }: ApplicationInContext,
  rows: Pick<RowsForLetters, 'lines'>,
): number {
  const lines = rows.lines.filter((line) => line.tranche === tranche.code);
  const own = budgetLineOf(lines, scheme, application.variant);
  return (own ? [own] : lines).reduce((total, line) => total + availableCentsOf(line), 0);
}
