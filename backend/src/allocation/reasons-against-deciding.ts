import type { RefusalReason } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { freeCentsInTranche } from '../tranches/index.js';
import { AllocationRunRow } from './allocation-run.row.js';
import { hasOwnInterest } from './has-own-interest.js';
import {
  ALREADY_DECIDED,
  CEILING_CHANGED,
  NOT_RANKED,
  OWN_INTEREST,
  SAME_PERSON,
} from './refusals.js';

/**
 * Why somebody cannot decide on this ranking now: it is not there, it has been decided, the ceiling
 * moved under it, the same person ranked (four eyes), or has an interest in one of the applications.
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
  const hasInterest = await hasOwnInterest(tx, tranche, personId);
  return [
    ...(isMoved ? CEILING_CHANGED.reasons : []),
    ...(hasRanked ? SAME_PERSON.reasons : []),
    ...(hasInterest ? OWN_INTEREST.reasons : []),
  ];
}
