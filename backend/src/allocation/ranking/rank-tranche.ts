import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RankTranche as Request } from '@tranche/contracts';
import { allocate, refuse, transitionOfStep } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { Interests, PerformTransition } from '../../applications/index.js';
import { withoutAdvice } from '../../assessment/index.js';
import type { SignedIn } from '../../identity/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { chainOfTranche, Evidence } from '../../platform/evidence/index.js';
import { ForbiddenError, RefusedError } from '../../platform/errors/index.js';
import {
  plantSeed,
  requireSight,
  rolesOnTranche,
  TranchesRepository,
  type Tranche,
  seedOf,
} from '../../tranches/index.js';
import { allocationInput, type Division } from '../run/allocation-input.js';
import { AllocationRunRow } from '../run/allocation-run.row.js';
import { ApplicationsInTranche, stillToDecide } from '../run/applications-in-tranche.js';
import { committeeOrder } from './committee-order.js';
import { currentRun } from '../run/current-run.js';
import { rankingEvidence } from './ranking-evidence.js';
import { RANKING_ROLES } from './ranking-roles.js';
import { nextInLine } from '../run/next-in-line.js';
import { reasonsAgainstRanking } from './reasons-against-ranking.js';
import { OWN_INTEREST, RANKERS_ONLY } from '../refusals.js';

/** Divides the ceiling of a tranche by the method of its scheme; again and again until decided. */
@Injectable()
export class RankTranche {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly applications: ApplicationsInTranche,
    private readonly interests: Interests,
    private readonly performing: PerformTransition,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
    private readonly evidence: Evidence,
    private readonly clock: Clock,
  ) {}

  /** @throws RefusedError naming every application still on its way, or when it has been decided */
  async rank(code: string, request: Request, user: SignedIn, call?: KeyedCall): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const tranche = await this.tranches.lock(tx, code);
      requireSight(user, tranche);
      const roles = rolesOnTranche(user, tranche);
      if (!RANKING_ROLES.some((role) => roles.includes(role))) {
        throw new ForbiddenError(RANKERS_ONLY);
      }
      if (await this.interests.bindIn(tx, code, user.personId))
        throw new RefusedError(OWN_INTEREST);
      const scheme = findScheme(tranche.scheme, tranche.version);
      const applications = stillToDecide(await this.applications.lock(tx, code));
      const previous = await currentRun(tx, code);
      const now = this.clock.now();
      const unadvised = await withoutAdvice(tx, scheme, nextInLine(scheme, applications));
      const [first, ...more] = reasonsAgainstRanking(
        scheme,
        tranche,
        applications,
        { run: previous, unadvised },
        now,
      );
      if (first) throw new RefusedError(refuse(first, ...more));

      const rankable = nextInLine(scheme, applications);
      const order = committeeOrder(scheme, rankable, request.order);
      if (previous?.status === 'proposed') {
        await tx.update(AllocationRunRow, previous.id, { status: 'superseded' });
      }
      const run = await this.store(
        tx,
        { tranche: code, scheme, applications: rankable, order },
        user,
      );
      await this.tellDeciders(tx, tranche, run, user);
      await this.performing.performAll(
        tx,
        rankable.map(({ reference, eventNumber }) => ({
          reference,
          transition: transitionOfStep(scheme.workflow, 'rank'),
          seen: eventNumber,
          motivation: null,
          personId: user.personId,
          roles,
        })),
      );
    });
  }

  /**
   * Keeps the outcome with all it rests on. The seed was fixed when the tranche opened, or when the
   * round before was ranked: from here on tickets are given out for the next round, so that its seed
   * is fixed now.
   */
  private async store(tx: Tx, division: Division, { personId }: SignedIn): Promise<string> {
    const input = await allocationInput(tx, division);
    const { tranche } = division;
    const round = await roundToDecide(tx, tranche);
    const planted = await seedOf(tx, tranche, round);
    const { seed, lotPromise } = planted;
    const at = new Date(this.clock.now().epochMilliseconds);
    if (input.method === 'first-come') await plantSeed(tx, tranche, round + 1, at);
    const id = randomUUID();
    const run: AllocationRunRow = {
      id,
      tranche,
      round,
      method: input.method,
      input,
      output: allocate(input, seed),
      seed,
      lotPromise,
      lotPromisedAt: planted.createdAt,
      status: 'proposed',
      personId,
      at,
    };
    await tx.insert(AllocationRunRow, run);
    await this.evidence.record(tx, chainOfTranche(tranche), at, [rankingEvidence(run)]);
    await tx.query(
      `INSERT INTO allocation_place (run_id, reference, place)
       SELECT r.id, p.place->>'reference', p.place FROM allocation_run r
       CROSS JOIN LATERAL jsonb_array_elements(r.output->'places') AS p (place) WHERE r.id = $1`,
      [id],
    );
    return id;
  }

  /** Somebody else decides (four eyes), and need not come and look whether there is something. */
  private async tellDeciders(tx: Tx, tranche: Tranche, run: string, user: SignedIn) {
    const on = { scheme: tranche.scheme, tranche: tranche.code };
    const page = `/beheer/tranches/${tranche.code}/rangorde`;
    for (const recipient of await this.recipientsOf.granted(tx, on, 'decision-maker', page)) {
      // Who ranked is told all the same that nobody is free to decide.
      if (recipient.personId === user.personId && !recipient.standsInFor) continue;
      await this.putMessage.put(tx, {
        key: `proposal-ready:${run}:${recipient.key}`,
        applicationId: null,
        recipient,
        kind: 'proposal-ready',
        values: { tranche: tranche.name },
      });
    }
  }
}

/** The round after the last that was decided. */
async function roundToDecide(tx: Tx, tranche: string): Promise<number> {
  const decided = await tx.maximum(AllocationRunRow, 'round', { tranche, status: 'decided' });
  return (decided ?? 0) + 1;
}
