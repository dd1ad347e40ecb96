import { currentRun, type AllocationRun } from '../../allocation/index.js';
import type { TransitionInContext } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** The allocation that counts of each tranche that divides its ceiling over places. */
export async function runsByTranche(
  tx: Tx,
  list: readonly TransitionInContext[],
): Promise<ReadonlyMap<string, AllocationRun>> {
  const divided = list.filter(({ scheme }) => scheme.allocation.places);
  const runs = new Map<string, AllocationRun>();
  for (const code of new Set(divided.map(({ tranche }) => tranche.code))) {
    const run = await currentRun(tx, code);
    if (run) runs.set(code, run);
  }
  return runs;
}
