import { Not } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { AllocationRunRow } from './allocation-run.row.js';

/** The ranking that counts: the latest proposal, or the one that was decided. */
export async function currentRun(tx: Tx, tranche: string): Promise<AllocationRunRow | null> {
  return tx.findOneBy(AllocationRunRow, { tranche, status: Not('superseded') });
}
