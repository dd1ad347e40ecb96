import { Injectable } from '@nestjs/common';
import type { AllocationView } from '@tranche/contracts';
import {
  ceilingCentsOf,
  STAFF_ROLES,
  type RefusalReason,
  type SchemeVersion,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { freeCentsInTranche, rolesOnTranche, TranchesRepository } from '../tranches/index.js';
import type { TrancheRow } from '../tranches/index.js';
import { allocatedCategories } from './allocated-categories.js';
import { allocationItems } from './allocation-items.js';
import type { AllocationRunRow } from './allocation-run.row.js';
import { applicationsInTranche } from './applications-in-tranche.js';
import { currentRun } from './current-run.js';
import { hasOwnInterest } from './has-own-interest.js';
import { RANKING_ROLES } from './ranking-roles.js';
import { reasonsAgainstDeciding } from './reasons-against-deciding.js';
import { reasonsAgainstRanking } from './reasons-against-ranking.js';
import { TrancheSeedRow } from './tranche-seed.row.js';

/** The ranking of a tranche with the reason of every place, and what can be done with it now. */
@Injectable()
export class ShowAllocation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError also for who has no staff role on this tranche */
  async show(code: string, user: SignedIn): Promise<AllocationView> {
    return this.unitOfWork.read(async (tx) => {
      const tranche = await this.tranches.find(tx, code);
      const roles = rolesOnTranche(user, tranche);
      if (!STAFF_ROLES.some((role) => roles.includes(role))) throw new NotFoundError();
      const scheme = findScheme(tranche.scheme, tranche.version);
      const run = await currentRun(tx, code);
      const againstRanking = await this.againstRanking(tx, tranche, scheme, run);
      const againstDeciding = await reasonsAgainstDeciding(tx, code, run, user.personId);
      const mayRank = RANKING_ROLES.some((role) => roles.includes(role));
      const mayDecide = roles.includes('decision-maker');
      return {
        ...(await this.money(tx, code, run)),
        id: run?.id ?? null,
        status: statusOf(run),
        method: scheme.allocation.method,
        rankedBy: run ? await this.people.nameOf(tx, run.personId) : null,
        rankedAt: run?.at.toISOString() ?? null,
        seed: run?.status === 'decided' ? run.seed : null,
        seedCommitment: await commitment(tx, code),
        // Whoever takes part sees the order when everybody else does (Awb 2:4).
        items: (await hasOwnInterest(tx, code, user.personId))
          ? []
          : await allocationItems(tx, code, scheme, run),
        categories: allocatedCategories(scheme, run),
        canRank: mayRank && againstRanking.length === 0,
        canDecide: mayDecide && againstDeciding.length === 0,
        whyNot: distinct([
          ...(mayRank ? againstRanking : []),
          ...(mayDecide ? againstDeciding : []),
        ]),
      };
    });
  }

  private async againstRanking(
    tx: Tx,
    tranche: TrancheRow,
    scheme: SchemeVersion,
    run: AllocationRunRow | null,
  ): Promise<readonly RefusalReason[]> {
    const applications = await applicationsInTranche(tx, tranche.code);
    return reasonsAgainstRanking(scheme, tranche, applications, run, this.clock.now());
  }

  /** As the ranking divided it; before there is one, all of it is free. */
  private async money(tx: Tx, code: string, run: AllocationRunRow | null) {
    if (run) {
      const { awardedCents, freeCents } = run.output;
      return { ceilingCents: ceilingCentsOf(run.input), awardedCents, freeCents };
    }
    const freeCents = await freeCentsInTranche(tx, code);
    return { ceilingCents: freeCents, awardedCents: 0, freeCents };
  }
}

function statusOf(run: AllocationRunRow | null): AllocationView['status'] {
  if (run === null) return 'none';
  return run.status === 'decided' ? 'decided' : 'proposed';
}

/** Public since the opening; the seed itself is shown only once the ranking has been decided. */
async function commitment(tx: Tx, tranche: string): Promise<string | null> {
  return (await tx.findOneBy(TrancheSeedRow, { tranche }))?.commitment ?? null;
}

function distinct(reasons: readonly RefusalReason[]): RefusalReason[] {
  return [...new Map(reasons.map((reason) => [reason.text.en, reason])).values()];
}
