import { Injectable } from '@nestjs/common';
import type { DecideTranche as Request, DecisionResult } from '@tranche/contracts';
import { findScheme } from '@tranche/schemes';
import { allocationKey, decideRun, runOf, type AllocationRun } from '../allocation/index.js';
import { lockSentApplications } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { PutMessage } from '../notifications/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../platform/database/index.js';
import { RollOver, TranchesRepository } from '../tranches/index.js';
import { Decidable, requireDecisionMaker } from './decidable.js';
import { DecidePlaces } from './decide-places.js';

/**
 * Decides a whole ranking in one transaction: states, decisions, commitments against the ceiling and
 * letters to be written all happen, or none of them.
 */
@Injectable()
export class DecideTranche {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly decidable: Decidable,
    private readonly deciding: DecidePlaces,
    private readonly rollOver: RollOver,
    private readonly messages: PutMessage,
  ) {}

  /** @throws RefusedError for a stale or decided ranking, a moved ceiling, or who ranked (four eyes) */
  async decide(
    code: string,
    request: Request,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<DecisionResult> {
    await this.unitOfWork.once(call, async (tx) => {
      const tranche = await this.tranches.lock(tx, code);
      const roles = requireDecisionMaker(user, tranche);
      const run = await this.decidable.require(tx, tranche, request, user);

      const applications = await lockSentApplications(tx, code);
      const { method } = run.input;
      const byKey = new Map(applications.map((each) => [allocationKey(method, each), each]));
      const { workflow } = findScheme(tranche.scheme, tranche.version);
      const deciding = { personId: user.personId, roles, workflow };
      // Before the letters, which print the number that was drawn and where the draw can be checked.
      await decideRun(tx, run);
      const ranked = run.output.places.map((place) => {
        const application = byKey.get(place.reference);
        if (!application) throw new Error(`${place.reference} was ranked and is not there`);
        return { application, place };
      });
      await this.deciding.decide(tx, ranked, deciding);
      await this.messages.settle(tx, `proposal-ready:${run.id}:`);
      await this.rollOver.moveOnFrom(tx, code);
    });
    return this.unitOfWork.read((tx) => this.result(tx, code, request, user));
  }

  /** What was decided, for who may decide here now: a repeat of the call asks for it later. */
  private async result(tx: Tx, code: string, { allocation }: Request, user: SignedIn) {
    requireDecisionMaker(user, await this.tranches.find(tx, code));
    return resultOf(await runOf(tx, allocation, code));
  }
}

function resultOf({ output }: AllocationRun): DecisionResult {
  const awarded = output.places.filter((place) => place.outcome === 'award').length;
  return {
    awarded,
    rejected: output.places.length - awarded,
    awardedCents: output.awardedCents,
    freeCents: output.freeCents,
  };
}
