import type { LotPromise } from '@tranche/contracts';
import type { Tx } from '../../platform/database/index.js';

/** What is public about the seeds of rounds that have not been decided, by tranche; the first round first. */
export async function lotPromises(
  tx: Tx,
  tranches: readonly string[],
): Promise<ReadonlyMap<string, readonly LotPromise[]>> {
  const rows: { tranche: string; round: number; lotPromise: string; at: Date }[] = await tx.query(
    `SELECT s.tranche, s.round, s.commitment AS "lotPromise", s.created_at AS at FROM tranche_seed s
     WHERE s.tranche = ANY($1::text[]) AND NOT EXISTS (
       SELECT 1 FROM allocation_run r
       WHERE r.tranche = s.tranche AND r.round = s.round AND r.status = 'decided')
     ORDER BY s.tranche, s.round`,
    [tranches],
  );
  const promises = rows.map(({ tranche, round, lotPromise, at }) => ({
    tranche,
    promise: { round, lotPromise, promisedAt: at.toISOString() },
  }));
  return new Map(
    [...Map.groupBy(promises, ({ tranche }) => tranche)].map(([tranche, own]) => [
      tranche,
      own.map(({ promise }) => promise),
    ]),
  );
}
