import { Not } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { AllocationRunRow } from './allocation-run.row.js';

/** The allocation that counts: the latest proposal, or else the latest round that was decided. */
export async function currentRun(tx: Tx, tranche: string): Promise<AllocationRunRow | null> {
  return tx.findOne(AllocationRunRow, {
    where: { tranche, status: Not('superseded') },
    // There is one proposal at most, and it is the latest also when the last decision fell in the same instant.
    order: { status: 'DESC', at: 'DESC' },
  });
}
