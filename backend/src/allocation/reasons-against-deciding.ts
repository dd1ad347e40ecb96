import { ceilingCentsOf, type RefusalReason } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { freeCentsInTranche } from '../tranches/index.js';
import { AllocationRunRow } from './allocation-run.row.js';
import { hasOwnInterest } from './has-own-interest.js';
import {
  ALREADY_DECIDED,
  CEILING_CHANGED,
  NOT_RANKED,
  OWN_INTEREST,
  rankingMoved,
  SAME_PERSON,
} from './refusals.js';

/**
 * Why somebody cannot decide on this ranking now: it is not there, it has been decided, the ceiling
 * moved under it, somebody in it has withdrawn, the same person ranked (four eyes), or has an interest in one of the applications.
 */
export async function reasonsAgainstDeciding(
  tx: Tx,
  tranche: string,
  run: AllocationRunRow | null,
  personId: string,
): Promise<readonly RefusalReason[]> {
  if (run === null) return NOT_RANKED.reasons;
  if (run.status === 'decided') return ALREADY_DECIDED.reasons;
  const isMoved = (await freeCentsInTranche(tx, tranche)) !== ceilingCentsOf(run.input);
  const gone = await noLongerRanked(tx, tranche, run);
  const hasRanked = await tx.existsBy(AllocationRunRow, { tranche, personId });
  const hasInterest = await hasOwnInterest(tx, tranche, personId);
  return [
    ...(isMoved ? CEILING_CHANGED.reasons : []),
    ...(gone.length > 0 ? rankingMoved(gone).reasons : []),
    ...(hasRanked ? SAME_PERSON.reasons : []),
    ...(hasInterest ? OWN_INTEREST.reasons : []),
  ];
}

async function noLongerRanked(
  tx: Tx,
  tranche: string,
  { output }: AllocationRunRow,
): Promise<readonly string[]> {
  const rows: { reference: string }[] = await tx.query(
    `SELECT reference FROM application
     WHERE tranche = $1 AND (reference = ANY($2::text[]) OR ticket = ANY($2::text[]))
       AND state = 'withdrawn' ORDER BY reference`,
    [tranche, output.places.map((place) => place.reference)],
  );
  return rows.map((row) => row.reference);
}
