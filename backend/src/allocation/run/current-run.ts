import type { Tx } from '../../platform/database/index.js';
import { RUN_THAT_COUNTS } from './run-that-counts.js';
import { AllocationRunRow } from './allocation-run.row.js';

/** The allocation that counts: the latest proposal, or else the latest round that was decided. */
export async function currentRun(
  tx: Tx,
  tranche: string,
): Promise<Readonly<AllocationRunRow> | null> {
  const [run]: { id: string }[] = await tx.query(
    `SELECT r.id FROM allocation_run r ${RUN_THAT_COUNTS}`,
    [tranche],
  );
  return run ? tx.findOneByOrFail(AllocationRunRow, { id: run.id }) : null;
}
