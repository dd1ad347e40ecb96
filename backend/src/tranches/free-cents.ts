import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { BudgetLineRow } from './budget-line.row.js';

/** The amounts of a budget line that say what can still be committed. Cents. */
export type LineAmounts = Pick<
  BudgetLineRow,
  'ceilingCents' | 'committedCents' | 'rolledInCents' | 'rolledOutCents'
>;

/** The ceiling that holds for a budget line, with what the window before it left, in cents. */
export function availableCentsOf(
  line: Pick<LineAmounts, 'ceilingCents' | 'rolledInCents'>,
): number {
  return line.ceilingCents + line.rolledInCents;
}

/** What can still be committed on a budget line, in cents; never negative by the database's check. */
export function freeCentsOf(line: LineAmounts): number {
  return availableCentsOf(line) - line.rolledOutCents - line.committedCents;
}

/** What can still be committed in a whole tranche, roll-over included. Cents. */
export async function freeCentsInTranche(tx: Tx, tranche: string): Promise<number> {
  return (await freeCentsByTranche(tx, [tranche]))(tranche);
}

/** What awards take of a whole tranche, and what can still be committed. Cents. */
export async function moneyInTranche(tx: Tx, tranche: string) {
  const lines = await tx.findBy(BudgetLineRow, { tranche });
  return {
    awardedCents: lines.reduce((total, line) => total + line.committedCents, 0),
    freeCents: lines.reduce((total, line) => total + freeCentsOf(line), 0),
  };
}

/** As {@link freeCentsInTranche} for many tranches, in one statement. */
export async function freeCentsByTranche(
  tx: Tx,
  tranches: readonly string[],
): Promise<(tranche: string) => number> {
  const lines = await tx.findBy(BudgetLineRow, { tranche: In([...new Set(tranches)]) });
  return (tranche) =>
    lines
      .filter((line) => line.tranche === tranche)
      .reduce((total, line) => total + freeCentsOf(line), 0);
}
