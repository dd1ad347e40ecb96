import { Injectable } from '@nestjs/common';
import type { AllocationView } from '@tranche/contracts';
import {
  ceilingCentsOf,
  STAFF_ROLES,
  unitOf,
  type RefusalReason,
  type SchemeVersion,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { Interests } from '../../applications/index.js';
import { withoutAdvice } from '../../assessment/index.js';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import {
  freeCentsInTranche,
  moneyInTranche,
  rolesOnTranche,
  TranchesRepository,
  lotsOf,
} from '../../tranches/index.js';
import { allocatedCategories } from './allocated-categories.js';
import { allocationItems } from './allocation-items.js';
import type { AllocationRunRow } from '../run/allocation-run.row.js';
import {
  ApplicationsInTranche,
  stillToDecide,
  type ApplicationInTranche,
} from '../run/applications-in-tranche.js';
import { KnownDecisions } from '../run/known-decisions.js';
import { roundsOf, runOfRound } from '../run/rounds-of.js';
import { decidedOf } from './decided-of.js';
import { nextInLine } from '../run/next-in-line.js';
import { RANKING_ROLES } from '../ranking/ranking-roles.js';
import { reasonsAgainstDeciding } from '../run/reasons-against-deciding.js';
import { reasonsAgainstRanking } from '../ranking/reasons-against-ranking.js';

/** The ranking of a tranche with the reason of every place, and what can be done with it now. */
@Injectable()
export class ShowAllocation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly applications: ApplicationsInTranche,
    private readonly interests: Interests,
    readonly decisions: KnownDecisions,
    readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param round an earlier one, to read; the one that counts where left out
   * @throws NotFoundError also for who has no staff role on this tranche
   */
  async show(code: string, user: SignedIn, round?: number): Promise<AllocationView> {
    return this.unitOfWork.read(async (tx) => {
      const tranche = await this.tranches.find(tx, code);
      const roles = rolesOnTranche(user, tranche);
      if (!STAFF_ROLES.some((role) => roles.includes(role))) throw new NotFoundError();
      const scheme = findScheme(tranche.scheme, tranche.version);
      const run = await runOfRound(tx, code, round);
      const rounds = await roundsOf(tx, code);
      const isPast = run !== null && run.round !== rounds.at(-1);
      const all = await this.applications.all(tx, code);
      const applications = stillToDecide(all);
      const now = this.clock.now();
      const unadvised = await withoutAdvice(tx, scheme, nextInLine(scheme, applications));
      const againstRanking = reasonsAgainstRanking(
        scheme,
        tranche,
        applications,
        { run, unadvised },
        now,
      );
      const hasInterest = await this.interests.bindIn(tx, code, user.personId);
      const deciding = { personId: user.personId, hasInterest };
      const againstDeciding = await reasonsAgainstDeciding(tx, { tranche, run, all }, deciding);
      const mayRank = RANKING_ROLES.some((role) => roles.includes(role));
      const mayDecide = roles.includes('decision-maker');
      return {
        ...(await this.money(tx, code, run, isPast)),
        round: run?.round ?? null,
        rounds: [...rounds],
        id: run?.id ?? null,
        status: statusOf(run),
        method: scheme.allocation.method,
        unit: unitOf(scheme),
        rankedBy: run ? await this.people.nameOf(tx, run.personId) : null,
        rankedAt: run?.at.toISOString() ?? null,
        ...(await decidedOf(tx, run, all, this)),
        seed: run?.status === 'decided' ? run.seed : null,
        ...(await lotPromises(tx, code, run)),
        // Whoever takes part sees the order when everybody else does (Awb 2:4).
        items: hasInterest
          ? []
          : await allocationItems(tx, {
              scheme,
              run,
              applications: all,
              decisions: this.decisions,
              today: this.clock.today().toString(),
            }),
        toOrder: hasInterest ? [] : toOrder(scheme, applications),
        categories: allocatedCategories(scheme, run),
        canRank: !isPast && mayRank && againstRanking.length === 0,
        canDecide: !isPast && mayDecide && againstDeciding.length === 0,
        whyNot: distinct([
          ...(mayRank ? againstRanking : []),
          ...(mayDecide ? againstDeciding : []),
        ]),
      };
    });
  }

  /**
   * As the ranking proposes to divide it; before there is one, all of it is free. Once decided, as it stands
   * now: what was withdrawn since is free again. An earlier round stays as it was decided.
   */
  private async money(tx: Tx, code: string, run: AllocationRunRow | null, isPast: boolean) {
    if (run?.status === 'decided' && !isPast) {
      const money = await moneyInTranche(tx, code);
      return { ...money, ceilingCents: money.awardedCents + money.freeCents };
    }
    if (run) {
      const { awardedCents, freeCents } = run.output;
      return { ceilingCents: ceilingCentsOf(run.input), awardedCents, freeCents };
    }
    const freeCents = await freeCentsInTranche(tx, code);
    return { ceilingCents: freeCents, awardedCents: 0, freeCents };
  }
}

/** What the committee is asked to put in order, where the version ranks by that. */
function toOrder(
  scheme: SchemeVersion,
  applications: readonly ApplicationInTranche[],
): AllocationView['toOrder'] {
  if (scheme.allocation.method !== 'committee-order') return [];
  return nextInLine(scheme, applications).map(({ reference, title }) => ({ reference, title }));
}

function statusOf(run: AllocationRunRow | null): AllocationView['status'] {
  if (run === null) return 'none';
  return run.status === 'decided' ? 'decided' : 'proposed';
}

/** Public before anything is drawn; the seed itself is shown only once the ranking has been decided. */
async function lotPromises(tx: Tx, tranche: string, run: AllocationRunRow | null) {
  const promised = async (round: number) =>
    (await lotsOf(tx, tranche)).find((lot) => lot.round === round)?.lotPromise ?? null;
  return run
    ? { lotPromise: run.lotPromise, nextLotPromise: await promised(run.round + 1) }
    : { lotPromise: await promised(1), nextLotPromise: null };
}

function distinct(reasons: readonly RefusalReason[]): RefusalReason[] {
  return [...new Map(reasons.map((reason) => [reason.text.en, reason])).values()];
}
