import {
  isLeftBy,
  type AllocationInput,
  type RefusalReason,
  type SchemeVersion,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import { freeCentsInTranche, TrancheRow } from '../../tranches/index.js';
import { allocationKey } from './allocation-key.js';
import { AllocationRunRow } from './allocation-run.row.js';
import { applicationsInTranche, type ApplicationInTranche } from './applications-in-tranche.js';
import { hasInterestIn } from '../has-interest-in.js';
import { budgetLinesOf } from './line-claims.js';
import { missedByRun } from './missed-by-run.js';
import {
  ALREADY_DECIDED,
  CEILING_CHANGED,
  NOT_RANKED,
  OWN_INTEREST,
  rankingMissed,
  rankingMoved,
  SAME_PERSON,
} from '../refusals.js';

/**
 * Why somebody cannot decide on this allocation now: it is not there, it has been decided, a ceiling
 * moved under it, somebody in it is gone, somebody came in before it who is not in it, the same person
 * ranked (four eyes), or has an interest in one of the applications.
 */
export async function reasonsAgainstDeciding(
  tx: Tx,
  tranche: string,
  run: AllocationRunRow | null,
  personId: string,
): Promise<readonly RefusalReason[]> {
  if (run === null) return NOT_RANKED.reasons;
  if (run.status === 'decided') return ALREADY_DECIDED.reasons;
  const row = await tx.findOneByOrFail(TrancheRow, { code: tranche });
  const scheme = findScheme(row.scheme, row.version);
  const applications = await applicationsInTranche(tx, tranche);
  const gone = noLongerThere(scheme, applications, run);
  const missed = missedByRun(scheme, applications, run);
  const hasRanked = await tx.existsBy(AllocationRunRow, { tranche, personId });
  const hasInterest = await hasInterestIn(tx, tranche, personId);
  return [
    ...((await hasMoved(tx, tranche, run.input)) ? CEILING_CHANGED.reasons : []),
    ...(gone.length > 0 ? rankingMoved(gone).reasons : []),
    ...(missed.length > 0 ? rankingMissed(missed).reasons : []),
    ...(hasRanked ? SAME_PERSON.reasons : []),
    ...(hasInterest ? OWN_INTEREST.reasons : []),
  ];
}

/** Line by line: what one line lost another may have won, and the total would not show it. */
async function hasMoved(tx: Tx, tranche: string, input: AllocationInput): Promise<boolean> {
  if ('ceilingCents' in input) {
    return (await freeCentsInTranche(tx, tranche)) !== input.ceilingCents;
  }
  const before = 'lines' in input ? input.lines : input.categories;
  const now = await budgetLinesOf(tx, tranche, input.method);
  return now.some(
    ({ code, ceilingCents }) =>
      before.find((line) => line.code === code)?.ceilingCents !== ceilingCents,
  );
}

/** In the run, and meanwhile withdrawn, decided by itself or otherwise out of the allocation. */
function noLongerThere(
  { workflow }: SchemeVersion,
  applications: readonly ApplicationInTranche[],
  { input, output }: AllocationRunRow,
): readonly string[] {
  const keys = new Set(output.places.map(({ reference }) => reference));
  return applications
    .filter((each) => keys.has(allocationKey(input.method, each)))
    .filter(({ state, isDecided }) => isDecided || !isLeftBy(workflow, state, 'award'))
    .map(({ reference }) => reference);
}
