import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, isRefusal, lowerAdvances, lowerAward } from '@tranche/domain';
import { recordedInputs, TransitionParts, type EffectInContext } from '../applications/index.js';
import { awardedNow, decisionsOf, lowerDecisions } from '../decisions/index.js';
import type { Tx } from '../platform/database/index.js';
import { Evidence } from '../platform/evidence/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { changePayments, paymentRowsOf, paymentsIn } from './payments-of.js';

/** Lowers the maximum of awards, and the advances that are still to come (RIF 2024 art. 24(6), 27(3)). */
@Injectable()
export class LowerAward implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('lower-award', (tx, list) => this.lower(tx, list));
  }

  /** @throws RefusedError for an amount that is not lower; also when it is only announced */
  private async lower(tx: Tx, list: readonly EffectInContext<'lower-award'>[]): Promise<void> {
    const ids = list.map(({ on }) => on.application.id);
    const decisionOf = await decisionsOf(tx, ids);
    const recordedOf = await recordedInputs(
      tx,
      list.map(({ on }) => on),
    );
    const judged = list.map(({ effect, on }) => {
      const { id } = on.application;
      const decision = decisionOf(id);
      const lowered = lowerAward(awardedNow(decision), recordedOf(id), effect.amount);
      if (isRefusal(lowered)) throw new RefusedError(lowered);
      return { effect, on, decision, lowered };
    });
    const decided = judged.filter(({ effect }) => effect.step === 'decide');
    if (decided.length === 0) return;
    await lowerDecisions(
      tx,
      this.evidence,
      decided.map(({ decision, lowered, on: { now } }) => ({
        decision: { ...decision, loweredCents: lowered },
        at: new Date(now.epochMilliseconds),
      })),
    );
    const rowsOf = await paymentRowsOf(tx, ids);
    await changePayments(
      tx,
      decided.map(({ effect: { advances }, on: { application, now }, lowered }) => ({
        applicationId: application.id,
        changes: lowerAdvances(paymentsIn(rowsOf(application.id)), lowered, {
          decidedOn: dutchDate(now).toString(),
          advances,
        }),
      })),
    );
  }
}
