import type { Tx } from '../../platform/database/index.js';
import { TrancheSeedRow } from './tranche-seed.row.js';

/**
 * The seed that was planted for a round of a tranche. It is shown to nobody before the round is decided.
 *
 * @throws EntityNotFoundError where none was planted
 */
export function seedOf(tx: Tx, tranche: string, round: number): Promise<Readonly<TrancheSeedRow>> {
  return tx.findOneByOrFail(TrancheSeedRow, { tranche, round });
}
