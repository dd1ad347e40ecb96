import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate } from '@tranche/domain';
import { TransitionParts, type EffectInContext } from '../applications/index.js';
import { insertAll, type Tx } from '../platform/database/index.js';
import { PaymentRow } from './payment.row.js';
import { plansOf } from './plan-of.js';

/** Lays out the payments of an award, by the plan of the scheme. */
@Injectable()
export class PlanPayments implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('plan-payments', (tx, list) => this.plan(tx, list));
  }

  private async plan(tx: Tx, list: readonly EffectInContext<'plan-payments'>[]): Promise<void> {
    const planOf = await plansOf(
      tx,
      list.map(({ on }) => on.application.id),
    );
    await insertAll(
      tx,
      PaymentRow,
      list.flatMap(({ on: { application, scheme, now } }) =>
        planOf(application.id, scheme, dutchDate(now).toString()).map((each) => ({
          ...each,
          applicationId: application.id,
          status: 'planned' as const,
        })),
      ),
    );
  }
}
