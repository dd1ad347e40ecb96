import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate } from '@tranche/domain';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { PaymentRow } from './payment.row.js';
import { planOf } from './plan-of.js';

/** Lays out the payments of an award, by the plan of the scheme. */
@Injectable()
export class PlanPayments implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('plan-payments', (_effect, on) => this.plan(on));
  }

  private async plan({ tx, application, scheme, now }: TransitionInContext): Promise<void> {
    const planned = await planOf(tx, application, scheme, dutchDate(now).toString());
    if (planned.length === 0) return;
    await tx.insert(
      PaymentRow,
      planned.map((each) => ({ ...each, applicationId: application.id, status: 'planned' })),
    );
  }
}
