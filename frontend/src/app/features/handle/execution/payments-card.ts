import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { PlanExcess } from '../../../ui/plan-excess/plan-excess.js';
import { StatusTag, type StatusTone } from '../../../ui/status-tag/status-tag.js';
import {
  nextPayment,
  paidCents,
  standingOf,
  toBePaidCents,
  type Payment,
  type PaymentStanding,
} from '../../../core/payments/to-be-paid.js';
import { CitePipe } from '../../../core/locale/cite.pipe.js';

const TONES: Readonly<Record<PaymentStanding, StatusTone>> = {
  planned: 'todo',
  'day-over': 'todo',
  ordered: 'busy',
  paid: 'done',
  dropped: 'blocked',
};

/** So many can stand open below the sums; more would push the case itself out of sight. */
const FEWEST = 4;

/** When which part of the award is paid, on what ground, and how far that is. */
@Component({
  selector: 'handle-payments-card',
  imports: [
    CitePipe,
    Card,
    EuroPipe,
    LegalDatePipe,
    PlanExcess,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './payments-card.html',
})
export class PaymentsCard {
  readonly payments = input.required<ApplicationView['payments']>();
  /** The plan then follows from what was determined, also where no award came before it. */
  readonly isFinal = input(false);
  readonly excess = input<ApplicationView['planExcess']>(null);
  readonly procedures = input<ApplicationView['procedures']>([]);
  /** What is decided beside the award can change what is still to come. */
  protected readonly open = computed(() =>
    this.procedures().filter(({ endedAt }) => endedAt === null),
  );
  protected readonly tones = TONES;
  protected readonly fewest = FEWEST;
  protected readonly next = computed(() => nextPayment(this.payments(), new Date(), this.excess()));
  /** Before anything was ordered nobody can say what was paid. */
  protected readonly isUnderWay = computed(() =>
    this.payments().some(({ status }) => status === 'ordered' || status === 'paid'),
  );
  protected readonly beginsTerm = computed(() =>
    this.payments().some(({ dayIs }) => dayIs === 'from'),
  );
  protected readonly paidCents = computed(() => paidCents(this.payments()));
  protected readonly standingOf = (payment: Payment) =>
    standingOf(payment, new Date(), this.excess());
  protected readonly totalCents = computed(() => toBePaidCents(this.payments()));
}
