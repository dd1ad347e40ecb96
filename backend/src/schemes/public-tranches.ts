import type { SchemeList } from '@tranche/contracts';
import type { Answers } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { BudgetLineRow, standingOf, TrancheRow } from '../tranches/index.js';

/** A tranche as everybody may see it, with the version of the scheme it runs under. */
export interface PublicTranche {
  readonly scheme: string;
  readonly version: string;
  readonly parameters: Answers;
  readonly shown: SchemeList['items'][number]['tranches'][number];
}

/** Every tranche, the newest window first. Its ceiling is public from the day it opens (Awb 4:27). */
export async function publicTranches(
  tx: Tx,
  now: Temporal.Instant,
): Promise<readonly PublicTranche[]> {
  const rows = await tx.find(TrancheRow, { order: { opensAt: 'DESC', code: 'ASC' } });
  const lines = await tx.find(BudgetLineRow);
  return rows.map((row) => ({
    scheme: row.scheme,
    version: row.version,
    parameters: row.parameters,
    shown: {
      code: row.code,
      name: row.name,
      opensAt: row.opensAt.toISOString(),
      closesAt: row.closesAt.toISOString(),
      standing: standingOf(row, now),
      ceilingCents: lines
        .filter((line) => line.tranche === row.code)
        .reduce((total, line) => total + line.ceilingCents + line.rolledInCents, 0),
    },
  }));
}
