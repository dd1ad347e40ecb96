import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DecideTranche as Request, DecisionResult } from '@tranche/contracts';
import { refuse, type AllocatedPlace, type Role } from '@tranche/domain';
import {
  allocationKey,
  AllocationRunRow,
  currentRun,
  lockApplicationsInTranche,
  publishDraws,
  reasonsAgainstDeciding,
  type ApplicationInTranche,
} from '../allocation/index.js';
import { PerformTransition } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../platform/database/index.js';
import { ForbiddenError, RefusedError } from '../platform/http/index.js';
import {
  requireSight,
  rolesOnTranche,
  RollOver,
  type TrancheRow,
  TranchesRepository,
} from '../tranches/index.js';
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { decisionEvidence } from './decision-evidence.js';
import { DecisionRow } from './decision.row.js';
import { VERDICTS } from './outcomes.js';
import { DECISION_MAKER_ONLY, STALE_ALLOCATION } from './refusals.js';

/** Who decides, and what the decision rests on. */
interface Deciding {
  readonly personId: string;
  readonly roles: readonly Role[];
}

/**
 * Decides a whole ranking in one transaction: states, decisions, commitments against the ceiling and
 * letters to be written all happen, or none of them.
 */
@Injectable()
export class DecideTranche {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly performing: PerformTransition,
    private readonly rollOver: RollOver,
    private readonly evidence: Evidence,
    private readonly clock: Clock,
  ) {}

  /** @throws RefusedError for a stale or decided ranking, a moved ceiling, or who ranked (four eyes) */
  async decide(
    code: string,
    request: Request,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<DecisionResult> {
    await this.unitOfWork.once(call, async (tx) => {
      const roles = requireDecisionMaker(user, await this.tranches.lock(tx, code));
      const run = await requireDecidable(tx, code, request, user);

      const applications = await lockApplicationsInTranche(tx, code);
      const { method } = run.input;
      const byKey = new Map(applications.map((each) => [allocationKey(method, each), each]));
      const deciding = { personId: user.personId, roles };
      // Before the letters, which print the number that was drawn and where the draw can be checked.
      await tx.update(AllocationRunRow, run.id, { status: 'decided' });
      await publishDraws(tx, run);
      for (const place of run.output.places) {
        await this.decideOne(tx, byKey.get(place.reference), place, deciding);
      }
      await this.rollOver.moveOnFrom(tx, code);
    });
    return this.unitOfWork.read((tx) => this.result(tx, code, request, user));
  }

  /** What was decided, for who may decide here now: a repeat of the call asks for it later. */
  private async result(tx: Tx, code: string, { allocation }: Request, user: SignedIn) {
    requireDecisionMaker(user, await this.tranches.find(tx, code));
    return resultOf(await tx.findOneByOrFail(AllocationRunRow, { id: allocation, tranche: code }));
  }

  private async decideOne(
    tx: Tx,
    application: ApplicationInTranche | undefined,
    place: AllocatedPlace,
    { personId, roles }: Deciding,
  ): Promise<void> {
    if (!application) throw new Error(`${place.reference} was ranked and is not there`);
    const { outcome, transition } = VERDICTS[place.outcome];
    const decision: DecisionRow = {
      id: randomUUID(),
      applicationId: application.id,
      outcome,
      awardedCents: place.cents,
      loweredCents: null,
      grounds: [place.reason],
      personId,
      at: new Date(this.clock.now().epochMilliseconds),
    };
    await tx.insert(DecisionRow, decision);
    await this.evidence.record(tx, chainOfApplication(application.id), decision.at, [
      decisionEvidence(decision),
    ]);
    await this.performing.performWithin(tx, application.reference, {
      transition,
      seen: application.eventNumber,
      motivation: null,
      personId,
      roles,
    });
  }
}

function requireDecisionMaker(user: SignedIn, tranche: TrancheRow): readonly Role[] {
  requireSight(user, tranche);
  const roles = rolesOnTranche(user, tranche);
  if (!roles.includes('decision-maker')) throw new ForbiddenError(DECISION_MAKER_ONLY);
  return roles;
}

async function requireDecidable(
  tx: Tx,
  tranche: string,
  { allocation }: Request,
  { personId }: SignedIn,
): Promise<AllocationRunRow> {
  const run = await currentRun(tx, tranche);
  const [first, ...more] = await reasonsAgainstDeciding(tx, tranche, run, personId);
  if (first) throw new RefusedError(refuse(first, ...more));
  if (run?.id !== allocation) throw new RefusedError(STALE_ALLOCATION);
  return run;
}

function resultOf({ output }: AllocationRunRow): DecisionResult {
  const awarded = output.places.filter((place) => place.outcome === 'award').length;
  return {
    awarded,
    rejected: output.places.length - awarded,
    awardedCents: output.awardedCents,
    freeCents: output.freeCents,
  };
}
