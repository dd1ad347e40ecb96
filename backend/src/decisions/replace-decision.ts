import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { cents, isRefusal, replacedAward } from '@tranche/domain';
import { TransitionParts, type EffectInContext } from '../applications/index.js';
import { updateAll, type Tx } from '../platform/database/index.js';
import { Evidence } from '../platform/evidence/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { commitAnew } from './commitment/commit-anew.js';
import { DecisionRow } from './decision.row.js';
import { decisionsOf } from './decisions-of.js';
import { groundsIn } from './grounds-in.js';
import { keepDecisions, recordDecisions } from './keep-decisions.js';

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
    this.parts.addEffect('replace-decision', (tx, list) => this.replace(tx, list));
  }

  /** @throws RefusedError for an amount above what was asked, or above what the ceiling has left */
  private async replace(
    tx: Tx,
    list: readonly EffectInContext<'replace-decision'>[],
  ): Promise<void> {
    const decisionOf = await decisionsOf(
      tx,
      list.map(({ on }) => on.application.id),
    );
    const replaced = list.map((each) => {
      const before = decisionOf(each.on.application.id);
      return { on: each.on, before, decision: decisionIn(each, before) };
    });
    await this.end(
      tx,
      replaced.map(({ before, decision }) => ({ ...before, replacedAt: decision.at })),
    );
    await keepDecisions(
      tx,
      this.evidence,
      replaced.map(({ decision }) => decision),
    );
    await commitAnew(
      tx,
      replaced.map(({ on, decision: { awardedCents } }) => ({ on, awardedCents })),
    );
  }

  private async end(
    tx: Tx,
    ended: readonly (DecisionRow & { readonly replacedAt: Date })[],
  ): Promise<void> {
    await updateAll(
      tx,
      DecisionRow,
      ['id'],
      ended.map(({ id, replacedAt }) => ({ id, replacedAt })),
    );
    await recordDecisions(
      tx,
      this.evidence,
      ended.map((decision) => ({ decision, at: decision.replacedAt })),
    );
  }
}

function decisionIn(
  { effect: { outcome, amount }, on }: EffectInContext<'replace-decision'>,
  before: DecisionRow,
) {
  const { application, event, input, motivation, personId, now } = on;
  if (personId === null) throw new Error('Only a person decides');
  const after = replacedAward(cents(application.requestedCents), input ?? {}, amount);
  if (isRefusal(after)) throw new RefusedError(after);
  return {
    id: randomUUID(),
    applicationId: application.id,
    outcome,
    awardedCents: outcome === 'awarded' ? after : cents(0),
    loweredCents: null,
    grounds: groundsIn(motivation),
    personId,
    at: new Date(now.epochMilliseconds),
    procedure: event.procedure?.name ?? null,
    replaces: before.id,
    replacedAt: null,
  };
}
