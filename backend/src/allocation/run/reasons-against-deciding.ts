import {
  isLeftBy,
  type AllocationInput,
  type RefusalReason,
  type SchemeVersion,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import { freeCentsInTranche, type Tranche } from '../../tranches/index.js';
import { allocationKey } from './allocation-key.js';
import { AllocationRunRow } from './allocation-run.row.js';
import type { ApplicationInTranche } from './applications-in-tranche.js';
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

/** A run as it could be decided, with everything that was sent in for its tranche. */
interface ToDecide {
  readonly tranche: Tranche;
  readonly run: Readonly<AllocationRunRow> | null;
  readonly all: readonly ApplicationInTranche[];
}

interface Decider {
  readonly personId: string;
  /** In one of the applications of the tranche (Awb 2:4). */
  readonly hasInterest: boolean;
}

/**
 * Why somebody cannot decide on this allocation now: it is not there, it has been decided, a ceiling
 * moved under it, somebody in it is gone, somebody came in before it who is not in it, the same person
 * ranked (four eyes), or has an interest in one of the applications.
 */
export async function reasonsAgainstDeciding(
  tx: Tx,
  { tranche, run, all }: ToDecide,
  { personId, hasInterest }: Decider,
): Promise<readonly RefusalReason[]> {
  if (run === null) return NOT_RANKED.reasons;
  if (run.status === 'decided') return ALREADY_DECIDED.reasons;
  const { code } = tranche;
  const scheme = findScheme(tranche.scheme, tranche.version);
  const gone = noLongerThere(scheme, all, run);
  const missed = missedByRun(scheme, all, run);
  const hasRanked = await tx.existsBy(AllocationRunRow, { tranche: code, personId });
  return [
    ...((await hasMoved(tx, code, run.input)) ? CEILING_CHANGED.reasons : []),
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
