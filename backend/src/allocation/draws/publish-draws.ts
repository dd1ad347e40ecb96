import type { Tx } from '../../platform/database/index.js';
import type { AllocationRunRow } from '../run/allocation-run.row.js';
import { drawsOf } from './draws-of.js';
import { PublicDrawRow } from './public-draw.row.js';

/**
 * Writes the draws of a round down for everybody, in the transaction that decides it. Nothing is
 * written where nothing was drawn.
 */
export async function publishDraws(tx: Tx, run: AllocationRunRow): Promise<void> {
  const { tranche, round, input, output, seed, seedCommitment, at } = run;
  if (seed === null || seedCommitment === null) return;
  const draws = [...drawsOf({ input, output, seed, seedCommitment })];
  if (draws.length > 0) await tx.insert(PublicDrawRow, { tranche, round, draws, drawnAt: at });
}
