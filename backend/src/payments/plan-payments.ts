import { Injectable, type OnModuleInit } from '@nestjs/common';
import { cents, dutchDate, hasAskedAdvances, plannedPayments } from '@tranche/domain';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { DecisionRow } from '../decisions/index.js';
import { PaymentRow } from './payment.row.js';
import { projectPeriodIn, sentAnswers } from './sent-answers.js';

/** Lays out the payments of an award, by the plan of the scheme. */
@Injectable()
export class PlanPayments implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('plan-payments', (_effect, on) => this.plan(on));
  }

  private async plan(on: TransitionInContext): Promise<void> {
    const { tx, application, scheme, now } = on;
    if (scheme.money === 'none') throw new Error(`${scheme.scheme} gives no money to pay`);
    const { payments } = scheme.money;
    const answers = await sentAnswers(tx, application);
    const decision = await tx.findOneByOrFail(DecisionRow, { applicationId: application.id });
    const planned = plannedPayments(payments, cents(decision.awardedCents), {
      awardedOn: dutchDate(now).toString(),
      project: projectPeriodIn(answers),
      isAsked: hasAskedAdvances(payments, answers),
    });
    if (planned.length === 0) return;
    await tx.insert(
      PaymentRow,
      planned.map((each) => ({ ...each, applicationId: application.id, status: 'planned' })),
    );
  }
}
