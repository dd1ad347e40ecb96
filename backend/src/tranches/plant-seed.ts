import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '../platform/database/index.js';

/**
 * Fixes the seed of a possible lot when the tranche opens. Its hash is public from that day; the seed
 * itself only with the ranking, so that nobody can choose the outcome and everybody can replay it. A
 * tranche that is decided in rounds gets a new one for the next round: nobody knows that lot beforehand.
 */
export async function plantSeed(tx: Tx, tranche: string, now: Date): Promise<void> {
  const seed = randomBytes(32).toString('hex');
  await tx.query(
    `INSERT INTO tranche_seed (tranche, seed, commitment, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (tranche) DO UPDATE SET seed = excluded.seed, commitment = excluded.commitment,
       created_at = excluded.created_at`,
    [tranche, seed, commitmentOf(seed), now],
  );
}

/** SHA-256 of the seed as it is written, in hexadecimal: anyone can recompute it. */
export function commitmentOf(seed: string): string {
  return createHash('sha256').update(seed, 'utf8').digest('hex');
}

/** What is public about the seeds of tranches, by code of the tranche. */
export async function commitmentsOf(
  tx: Tx,
  tranches: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { tranche: string; commitment: string }[] = await tx.query(
    `SELECT tranche, commitment FROM tranche_seed WHERE tranche = ANY($1::text[])`,
    [tranches],
  );
  return new Map(rows.map((row) => [row.tranche, row.commitment]));
}
