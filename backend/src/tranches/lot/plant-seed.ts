import { randomBytes } from 'node:crypto';
import { lotPromiseOf } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';

/**
 * Fixes the seed of the lot of one round of a tranche. Its hash is public from then on; the seed itself
 * only once the round has been decided, so that nobody can choose the outcome and everybody can do it
 * over. Once fixed it stays: a second call changes nothing, and the database refuses whoever tries.
 */
export async function plantSeed(tx: Tx, tranche: string, round: number, now: Date): Promise<void> {
  const seed = randomBytes(32).toString('hex');
  await tx.query(
    `INSERT INTO tranche_seed (tranche, round, seed, commitment, created_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tranche, round) DO NOTHING`,
    [tranche, round, seed, lotPromiseOf(seed), now],
  );
}
