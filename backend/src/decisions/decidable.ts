import { refuse, type Role } from '@tranche/domain';
import { currentRun, reasonsAgainstDeciding, type AllocationRunRow } from '../allocation/index.js';
import type { SignedIn } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { ForbiddenError, RefusedError } from '../platform/errors/index.js';
import { requireSight, rolesOnTranche, type TrancheRow } from '../tranches/index.js';
import { DECISION_MAKER_ONLY, STALE_ALLOCATION } from './refusals.js';

/** @throws ForbiddenError for whoever does not decide in this tranche */
export function requireDecisionMaker(user: SignedIn, tranche: TrancheRow): readonly Role[] {
  requireSight(user, tranche);
  const roles = rolesOnTranche(user, tranche);
  if (!roles.includes('decision-maker')) throw new ForbiddenError(DECISION_MAKER_ONLY);
  return roles;
}

/**
 * The run that can be decided now by this person.
 *
 * @throws RefusedError for a stale or decided ranking, a moved ceiling, or who ranked (four eyes)
 */
export async function requireDecidable(
  tx: Tx,
  tranche: string,
  { allocation }: { readonly allocation: string },
  { personId }: SignedIn,
): Promise<AllocationRunRow> {
  const run = await currentRun(tx, tranche);
  const [first, ...more] = await reasonsAgainstDeciding(tx, tranche, run, personId);
  if (first) throw new RefusedError(refuse(first, ...more));
  if (run?.id !== allocation) throw new RefusedError(STALE_ALLOCATION);
  return run;
}
