import type { AllocationRecord } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { drawsOf } from './draws-of.js';
import { PublicDrawRow } from './public-draw.row.js';

/** A run that is decided; without a seed where its method draws nothing. */
interface Drawn extends Pick<AllocationRecord, 'input' | 'output'> {
  readonly tranche: string;
  readonly round: number;
  readonly seed: string | null;
  readonly lotPromise: string | null;
  readonly at: Date;
}

/**
 * Writes the draws of a round down for everybody, in the transaction that decides it. Nothing is
 * written where nothing was drawn.
 */
export async function publishDraws(tx: Tx, run: Drawn): Promise<void> {
  const { tranche, round, input, output, seed, lotPromise, at } = run;
  if (seed === null || lotPromise === null) return;
  const draws = [...drawsOf({ input, output, seed, lotPromise })];
  if (draws.length > 0) await tx.insert(PublicDrawRow, { tranche, round, draws, drawnAt: at });
}
