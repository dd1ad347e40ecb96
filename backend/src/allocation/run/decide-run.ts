import type { Tx } from '../../platform/database/index.js';
import { publishDraws } from '../draws/publish-draws.js';
import { AllocationRunRow } from './allocation-run.row.js';

/** An allocation with its input, seed and output, as other rooms see it. */
export type AllocationRun = Readonly<AllocationRunRow>;

/** A proposal that somebody decides: from now on it counts, and its draws are public. */
export async function decideRun(tx: Tx, run: AllocationRun): Promise<void> {
  await tx.update(AllocationRunRow, run.id, { status: 'decided' });
  await publishDraws(tx, run);
}

/** A run of a tranche that is known to be there. */
export async function runOf(tx: Tx, id: string, tranche: string): Promise<AllocationRun> {
  return tx.findOneByOrFail(AllocationRunRow, { id, tranche });
}
