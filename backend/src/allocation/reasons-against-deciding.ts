import type { RefusalReason } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { freeCentsInTranche } from '../tranches/index.js';
import { AllocationRunRow } from './allocation-run.row.js';
import { ALREADY_DECIDED, CEILING_CHANGED, NOT_RANKED, SAME_PERSON } from './refusals.js';

/**
 * Why somebody cannot decide on this ranking now: it is not there, it has been decided, the ceiling
 * moved under it, or the same person ranked (four eyes).
 */
export async function reasonsAgainstDeciding(
  tx: Tx,
  tranche: string,
  run: AllocationRunRow | null,
  personId: string,
): Promise<readonly RefusalReason[]> {
  if (run === null) return NOT_RANKED.reasons;
  if (run.status === 'decided') return ALREADY_DECIDED.reasons;
  const isMoved = (await freeCentsInTranche(tx, tranche)) !== run.input.ceilingCents;
  const hasRanked = await tx.existsBy(AllocationRunRow, { tranche, personId });
  return [...(isMoved ? CEILING_CHANGED.reasons : []), ...(hasRanked ? SAME_PERSON.reasons : [])];
}
