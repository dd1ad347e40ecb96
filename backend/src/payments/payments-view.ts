import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  askedFields,
  awaitsDetermination,
  dayOf,
  hearsFirst,
  isAccountDisputed,
  isRefusal,
  wholeOf,
  type SchemeVersion,
} from '@tranche/domain';
import {
  recordedInput,
  ViewParts,
  type ViewPart,
  type ViewRequest,
} from '../applications/index.js';
import { DeterminationRow } from './determination.row.js';
import { PaymentRow } from './payment.row.js';
import { planExcessOf } from './plan-excess.js';
import { proposeDetermination } from './propose-determination.js';

type Proposal = NonNullable<ViewPart['proposal']>;

/** What the page of an application shows of money after the award. */
@Injectable()
export class PaymentsView implements OnModuleInit {
  constructor(private readonly viewParts: ViewParts) {}

  onModuleInit(): void {
    this.viewParts.addOnceSent((request) => this.viewPart(request));
  }

  private async viewPart(request: ViewRequest): Promise<ViewPart> {
    const { tx, opened } = request;
    const applicationId = opened.application.id;
    const { money } = opened.scheme;
    const payments = await tx.find(PaymentRow, {
      where: { applicationId },
      order: { number: 'ASC' },
    });
    const determination = await tx.findOneBy(DeterminationRow, { applicationId });
    return {
      payments: payments.map(({ applicationId: _id, awaits: _awaits, ...payment }) => ({
        ...payment,
        dayIs: money === 'none' ? 'by' : dayOf(money.payments, payment),
      })),
      planExcess: await planExcessOf(request, payments, determination),
      determination: determination && toView(determination, money),
      proposal: determination ? null : await this.proposalIn(request),
    };
  }

  /** What the record comes to, for the office, while the final amount can be fixed any day. */
  private async proposalIn({ tx, opened }: ViewRequest): Promise<Proposal | null> {
    const { application, scheme, viewer } = opened;
    if (viewer !== 'staff' || scheme.money === 'none') return null;
    if (!awaitsDetermination(scheme.workflow, application.state)) return null;
    const proposal = await proposeDetermination(tx, { application, scheme });
    if (isRefusal(proposal)) return null;
    const { awardedCents, determinedCents, outcome, reasons } = proposal;
    const recorded = await recordedInput(tx, { application, scheme });
    const isDisputed =
      outcome !== 'as-awarded' && isAccountDisputed(askedFields(wholeOf(scheme)), recorded);
    return {
      awardedCents,
      determinedCents,
      outcome,
      reasons: [...reasons],
      hearsFirst: hearsFirst(scheme.workflow, application.state, isDisputed),
    };
  }
}

function toView(
  row: DeterminationRow,
  money: SchemeVersion['money'],
): NonNullable<ViewPart['determination']> {
  const { applicationId: _id, personId: _person, at, ...shown } = row;
  const isAtOnce = money !== 'none' && money.determination.kind === 'direct';
  return { ...shown, isAtOnce, at: at.toISOString() };
}
