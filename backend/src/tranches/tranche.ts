import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { BudgetLineRow } from './budget-line.row.js';
import { ProgrammeRow } from './programme/programme.row.js';
import { TrancheRow } from './tranche.row.js';

/** A tranche as other rooms see it: to be read, and changed by nobody but its own room. */
export type Tranche = Readonly<TrancheRow>;

/** A ceiling of a tranche as other rooms see it. */
export type BudgetLine = Readonly<BudgetLineRow>;

/** A tranche that is known to be there, as an application knows its own. */
export async function trancheOf(tx: Tx, code: string): Promise<Tranche> {
  return tx.findOneByOrFail(TrancheRow, { code });
}

/** As {@link trancheOf} for many, by their codes, in one statement. */
export async function tranchesOf(
  tx: Tx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Tranche>> {
  const rows = await tx.findBy(TrancheRow, { code: In([...new Set(codes)]) });
  return new Map(rows.map((row) => [row.code, row]));
}

/** Whether there is a programme with this code. */
export async function hasProgramme(tx: Tx, code: string): Promise<boolean> {
  return tx.existsBy(ProgrammeRow, { code });
}

/** All there are, the newest window first. */
export async function everyTranche(tx: Tx): Promise<readonly Tranche[]> {
  return tx.find(TrancheRow, { order: { opensAt: 'DESC', code: 'ASC' } });
}

/** The budget lines of these tranches, in one statement and in the order of their codes. */
export async function budgetLinesIn(
  tx: Tx,
  tranches: readonly string[],
): Promise<readonly BudgetLine[]> {
  return tx.find(BudgetLineRow, {
    where: { tranche: In([...new Set(tranches)]) },
    order: { code: 'ASC' },
  });
}

/**
 * Gives out the next reference of a tranche, such as `RIF26-0007`: its prefix and a number that runs on.
 * Its tranche was locked before, so that nobody gets the same.
 *
 * @see lockTranche
 */
export async function takeReference(tx: Tx, tranche: Tranche): Promise<string> {
  await tx.increment(TrancheRow, { code: tranche.code }, 'nextReference', 1);
  return `${tranche.referencePrefix}-${String(tranche.nextReference).padStart(4, '0')}`;
}

/**
 * Reads the row `FOR UPDATE`: openings, amendments, starts and decisions of a tranche wait for each other.
 *
 * @throws NotFoundError
 */
export async function lockTranche(tx: Tx, code: string): Promise<Tranche> {
  const lock = { mode: 'pessimistic_write' } as const;
  const row = await tx.findOne(TrancheRow, { where: { code }, lock });
  if (row === null) throw new NotFoundError();
  return row;
}
