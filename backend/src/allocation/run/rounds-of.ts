import type { Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { AllocationRunRow } from './allocation-run.row.js';
import { currentRun } from './current-run.js';

/** The rounds of a tranche from the first, each as it counts: what was decided, or what is proposed. */
export async function roundsOf(tx: Tx, tranche: string): Promise<readonly number[]> {
  const rows: { round: number }[] = await tx.query(
    `SELECT r.round FROM allocation_run r
     WHERE r.tranche = $1 AND r.status <> 'superseded' ORDER BY r.round`,
    [tranche],
  );
  return rows.map(({ round }) => round);
}

/**
 * @param round the one that counts where left out
 * @throws NotFoundError for a round that there was not
 */
export async function runOfRound(
  tx: Tx,
  tranche: string,
  round: number | undefined,
): Promise<AllocationRunRow | null> {
  const current = await currentRun(tx, tranche);
  if (round === undefined || current?.round === round) return current;
  const run = await tx.findOneBy(AllocationRunRow, { tranche, round, status: 'decided' });
  if (!run) throw new NotFoundError();
  return run;
}
