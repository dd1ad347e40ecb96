import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, isRefusal, lowerAdvances, lowerAward } from '@tranche/domain';
import {
  oneByOne,
  recordedInput,
  TransitionParts,
  type EffectOf,
  type TransitionInContext,
} from '../applications/index.js';
import { awardedNow, decisionsOf, lowerDecision } from '../decisions/index.js';
import { Evidence } from '../platform/evidence/index.js';
import { RefusedError } from '../platform/http/index.js';
import { changePayments, paymentsOf } from './payments-of.js';

/** Lowers the maximum of an award, and the advances that are still to come (RIF 2024 art. 24(6), 27(3)). */
@Injectable()
export class LowerAward implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect(
      'lower-award',
      oneByOne((effect, on) => this.lower(effect, on)),
    );
  }

  /** @throws RefusedError for an amount that is not lower; also when it is only announced */
  private async lower(
    { step, amount, advances }: EffectOf<'lower-award'>,
    { tx, application, now }: TransitionInContext,
  ): Promise<void> {
    const applicationId = application.id;
    const decision = (await decisionsOf(tx, [applicationId]))(applicationId);
    const recorded = await recordedInput(tx, applicationId);
    const lowered = lowerAward(awardedNow(decision), recorded, amount);
    if (isRefusal(lowered)) throw new RefusedError(lowered);
    if (step === 'announce') return;
    await lowerDecision(tx, this.evidence, decision, lowered, new Date(now.epochMilliseconds));
    const payments = await paymentsOf(tx, applicationId);
    const decidedOn = dutchDate(now).toString();
    await changePayments(
      tx,
      applicationId,
      lowerAdvances(payments, lowered, { decidedOn, advances }),
    );
  }
}
