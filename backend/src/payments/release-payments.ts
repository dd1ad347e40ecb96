import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, endOfTerm, paymentTermOf } from '@tranche/domain';
import { IsNull, MoreThan, Not } from 'typeorm';
import { oneByOne, TransitionParts, type TransitionInContext } from '../applications/index.js';
import { PaymentRow } from './payment.row.js';

/** What a payment waited for has come, and it is due; or it will never come, and it is not paid. */
@Injectable()
export class ReleasePayments implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect(
      'release-payments',
      oneByOne(({ awaits }, on) => this.release(awaits, on)),
    );
    this.parts.addEffect(
      'drop-payments',
      oneByOne(({ which }, on) => this.drop(which, on)),
    );
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
   * What is due already stays as it was promised, without a condition (Awb 4:95); with the award all that
   * was still to come goes. The award goes back to its first day (Awb 4:48(2)), but whether what was due
   * before was paid is not known here: that is for a decision to recover it (Awb 4:57).
   */
  private async drop(
    which: 'all-planned' | undefined,
    { tx, application, now }: TransitionInContext,
  ): Promise<void> {
    const planned = { applicationId: application.id, status: 'planned' } as const;
    const dropped = { awaits: null, status: 'dropped' } as const;
    await tx.update(PaymentRow, { ...planned, awaits: Not(IsNull()) }, dropped);
    if (which === undefined) return;
    const dueOn = MoreThan(dutchDate(now).toString());
    await tx.update(PaymentRow, { ...planned, dueOn }, dropped);
  }
}
