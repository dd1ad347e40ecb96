import type { Tx } from '../../platform/database/index.js';
import type { Divided } from '../../tranches/index.js';
import { currentRun } from './current-run.js';

/** How a tranche was divided, and how many found no room in the rounds that were decided. */
export async function whatWasDivided(tx: Tx, tranche: string): Promise<Divided | null> {
  const run = await currentRun(tx, tranche);
  if (!run) return null;
  const [row]: { count: number }[] = await tx.query(
    `SELECT count(*)::int AS count FROM allocation_place p JOIN allocation_run r ON r.id = p.run_id
     WHERE r.tranche = $1 AND r.status = 'decided' AND p.place->>'outcome' = 'reject-ceiling'`,
    [tranche],
  );
  return {
    method: run.method,
    isProposed: run.status === 'proposed',
    turnedDown: row?.count ?? 0,
  };
}
