import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { cents, isRefusal, replacedAward, type Cents } from '@tranche/domain';
import {
  oneByOne,
  TransitionParts,
  type EffectOf,
  type TransitionInContext,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { RefusedError } from '../platform/http/index.js';
import { CommitmentRow } from './commitment.row.js';
import { insertWithinCeiling, roomIn } from './commit-award.js';
import { decisionEvidence } from './decision-evidence.js';
import { DecisionRow } from './decision.row.js';
import { decisionsOf } from './decisions-of.js';
import { groundsIn } from './grounds-in.js';
import { keepDecisions } from './keep-decisions.js';

/**
 * Another decision takes the place of the one in force, which stays to be read (Awb 7:11(2)); what it
 * takes from the ceiling follows, and the database has the last word (Awb 4:25(2)).
 */
@Injectable()
export class ReplaceDecision implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect(
      'replace-decision',
      oneByOne((effect, on) => this.replace(effect, on)),
    );
  }

  /** @throws RefusedError for an amount above what was asked, or above what the ceiling has left */
  private async replace(
    { outcome, amount }: EffectOf<'replace-decision'>,
    on: TransitionInContext,
  ): Promise<void> {
    const { tx, application, event, input, motivation, personId, now } = on;
    if (personId === null) throw new Error('Only a person decides');
    const before = (await decisionsOf(tx, [application.id]))(application.id);
    const after = replacedAward(cents(application.requestedCents), input ?? {}, amount);
    if (isRefusal(after)) throw new RefusedError(after);
    const awardedCents = outcome === 'awarded' ? after : cents(0);
    const at = new Date(now.epochMilliseconds);
    await this.end(tx, before, at);
    const decision: DecisionRow = {
      id: randomUUID(),
      applicationId: application.id,
      outcome,
      awardedCents,
      loweredCents: null,
      grounds: groundsIn(motivation),
      personId,
      at,
      procedure: event.procedure?.name ?? null,
      replaces: before.id,
      replacedAt: null,
    };
    await keepDecisions(tx, this.evidence, [decision]);
    await commitAnew(on, awardedCents);
  }

  private async end(tx: Tx, decision: DecisionRow, replacedAt: Date): Promise<void> {
    await tx.update(DecisionRow, decision.id, { replacedAt });
    await this.evidence.record(tx, chainOfApplication(decision.applicationId), replacedAt, [
      decisionEvidence({ ...decision, replacedAt }),
    ]);
  }
}

/** From the line that the award was taken from; where it was several, the first gives or gets what differs. */
async function commitAnew(on: TransitionInContext, awardedCents: Cents): Promise<void> {
  const { tx, application, now } = on;
  const applicationId = application.id;
  const before = await tx.find(CommitmentRow, {
    where: { applicationId },
    order: { budgetLine: 'ASC' },
  });
  await tx.delete(CommitmentRow, { applicationId });
  const line = (await roomIn(tx, [application.tranche])).lineFor(on, awardedCents);
  const after = before.length > 0 ? spread(before, awardedCents) : [first(on, line, awardedCents)];
  const at = new Date(now.epochMilliseconds);
  const taken = after.filter(({ cents: each }) => each > 0);
  await insertWithinCeiling(
    tx,
    taken.map((each) => ({ ...each, at })),
  );
}

/** Of an application that was rejected before: it takes from the ceiling for the first time. */
function first(
  { application: { id, tranche } }: TransitionInContext,
  budgetLine: string,
  cents: number,
): Omit<CommitmentRow, 'at'> {
  return { applicationId: id, tranche, budgetLine, cents };
}

/** What differs from what was taken before, on the first of its lines that can bear it. */
function spread(before: readonly CommitmentRow[], awardedCents: number): readonly CommitmentRow[] {
  const taken = before.reduce((total, { cents: each }) => total + each, 0);
  let difference = awardedCents - taken;
  return before.map((each) => {
    const own = Math.max(each.cents + difference, 0);
    difference -= own - each.cents;
    return { ...each, cents: own };
  });
}
