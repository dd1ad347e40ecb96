import { Injectable } from '@nestjs/common';
import { refuse, type Role } from '@tranche/domain';
import {
  ApplicationsInTranche,
  currentRun,
  reasonsAgainstDeciding,
  type AllocationRun,
} from '../allocation/index.js';
import { Interests } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { ForbiddenError, RefusedError } from '../platform/errors/index.js';
import { requireSight, rolesOnTranche, type Tranche } from '../tranches/index.js';
import { DECISION_MAKER_ONLY, STALE_ALLOCATION } from './refusals.js';

/** @throws ForbiddenError for whoever does not decide in this tranche */
export function requireDecisionMaker(user: SignedIn, tranche: Tranche): readonly Role[] {
  requireSight(user, tranche);
  const roles = rolesOnTranche(user, tranche);
  if (!roles.includes('decision-maker')) throw new ForbiddenError(DECISION_MAKER_ONLY);
  return roles;
}

/** Whether the run of a tranche can be decided, now and by this person. */
@Injectable()
export class Decidable {
  constructor(
    private readonly applications: ApplicationsInTranche,
    private readonly interests: Interests,
  ) {}

  /**
   * The run that can be decided.
   *
   * @throws RefusedError for a stale or decided ranking, a moved ceiling, or who ranked (four eyes)
   */
  async require(
    tx: Tx,
    tranche: Tranche,
    { allocation }: { readonly allocation: string },
    { personId }: SignedIn,
  ): Promise<AllocationRun> {
    const { code } = tranche;
    const run = await currentRun(tx, code);
    const all = await this.applications.all(tx, code);
    const hasInterest = await this.interests.bindIn(tx, code, personId);
    const deciding = { personId, hasInterest };
    const [first, ...more] = await reasonsAgainstDeciding(tx, { tranche, run, all }, deciding);
    if (first) throw new RefusedError(refuse(first, ...more));
    if (run?.id !== allocation) throw new RefusedError(STALE_ALLOCATION);
    return run;
  }
}
