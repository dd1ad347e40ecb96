import type { LotPromise } from '@tranche/contracts';
import type { Tx } from '../../platform/database/index.js';

/** Of every round of a tranche, decided or not: what was laid down for it, and when. */
export async function lotsOf(tx: Tx, tranche: string): Promise<readonly LotPromise[]> {
  const rows: { round: number; lotPromise: string; at: Date }[] = await tx.query(
    `SELECT round, commitment AS "lotPromise", created_at AS at
     FROM tranche_seed WHERE tranche = $1 ORDER BY round`,
    [tranche],
  );
  return rows.map(({ round, lotPromise, at }) => ({
    round,
    lotPromise,
    promisedAt: at.toISOString(),
  }));
}
