import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, endOfTerm, paymentTermOf } from '@tranche/domain';
import { IsNull, Not } from 'typeorm';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { PaymentRow } from './payment.row.js';

/** What a payment waited for has come, and it is due; or it will never come, and it is not paid. */
@Injectable()
export class ReleasePayments implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('release-payments', ({ awaits }, on) => this.release(awaits, on));
    this.parts.addEffect('drop-payments', ({ which }, on) => this.drop(which, on));
  }

  private async release(awaits: string, { tx, application, now, scheme }: TransitionInContext) {
    const dueOn = endOfTerm(dutchDate(now), paymentTermOf(scheme)).date.toString();
    await tx.update(
      PaymentRow,
      { applicationId: application.id, awaits, status: 'planned' },
      { awaits: null, dueOn },
    );
  }

  /**
   * What is due already stays so: it was promised without a condition (Awb 4:95). With the award the
   * promise itself goes, back to its first day (Awb 4:48(2)). What is with the bank cannot be called back.
   */
  private async drop(
    which: 'all-planned' | undefined,
    { tx, application }: TransitionInContext,
  ): Promise<void> {
    await tx.update(
      PaymentRow,
      {
        applicationId: application.id,
        status: 'planned',
        ...(which === undefined && { awaits: Not(IsNull()) }),
      },
      { awaits: null, status: 'dropped' },
    );
  }
}
