import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ViewParts, type ViewPart, type ViewRequest } from '../applications/index.js';
import { DeterminationRow } from './determination.row.js';
import { PaymentRow } from './payment.row.js';

/** What the page of an application shows of money after the award. */
@Injectable()
export class PaymentsView implements OnModuleInit {
  constructor(private readonly viewParts: ViewParts) {}

  onModuleInit(): void {
    this.viewParts.add((request) => this.viewPart(request));
  }

  private async viewPart({ tx, opened }: ViewRequest): Promise<ViewPart> {
    const applicationId = opened.application.id;
    const payments = await tx.find(PaymentRow, {
      where: { applicationId },
      order: { number: 'ASC' },
    });
    const determination = await tx.findOneBy(DeterminationRow, { applicationId });
    return {
      payments: payments.map(({ applicationId: _id, awaits: _awaits, ...payment }) => payment),
      determination: determination && toView(determination),
    };
  }
}

function toView(row: DeterminationRow): NonNullable<ViewPart['determination']> {
  const { applicationId: _id, personId: _person, at, ...shown } = row;
  return { ...shown, at: at.toISOString() };
}
