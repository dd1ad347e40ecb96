import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import {
  nextPayment,
  standingOf,
  toBePaidCents,
  type Payment,
} from '../../../core/payments/to-be-paid.js';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { PlanExcess } from '../../../ui/plan-excess/plan-excess.js';

/** So many can stand open; sixteen would push the letters out of sight. */
const FEWEST = 4;

/** The payments of an award: how much, why, and how far each is. */
@Component({
  selector: 'payments-card',
  imports: [Card, EuroPipe, LegalDatePipe, PlanExcess, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'apply.payments.title' | transloco">
      <dl class="figures">
        <div>
          <dt>{{ 'apply.payments.' + (excess() ? 'was-due' : 'total') | transloco }}</dt>
          <dd>{{ totalCents() | euro }}</dd>
        </div>
        @if (next(); as payment) {
          <div>
            <dt>
              {{
                'apply.payments.next.' + payment.dayIs
                  | transloco: { date: (payment.dueOn | legalDate) }
              }}
            </dt>
            <dd>{{ payment.amountCents | euro }}</dd>
          </div>
        }
      </dl>
      @if (next() !== null) {
        @for (procedure of open(); track procedure.name) {
          <p class="soft">
            {{ 'parts.payment-day.undecided' | transloco: { procedure: (procedure.label | text) } }}
          </p>
        }
      }
      @if (!isUnderWay()) {
        <p class="soft">{{ 'apply.payments.plan' + (isFinal() ? '-final' : '') | transloco }}</p>
      }
      @if (excess(); as excess) {
        <ui-plan-excess [excess]="excess" />
      }
      @if (beginsTerm()) {
        <p class="soft">{{ 'parts.payment-day.term' | transloco }}</p>
      }
      <details class="unfold" [open]="payments().length <= fewest">
        <summary>{{ 'apply.payments.all' | transloco: { count: payments().length } }}</summary>
        <ol class="plain-list">
          @for (payment of payments(); track payment.number) {
            <li>
              <b class="number">{{ payment.amountCents | euro }}</b>
              {{ 'apply.payments.status.' + standingOf(payment) | transloco }}
              @if (payment.status === 'planned' && payment.dueOn) {
                {{
                  'parts.payment-day.' + payment.dayIs
                    | transloco: { date: (payment.dueOn | legalDate) }
                }}
              }
              <small>{{ payment.ground | text }} ({{ payment.article }})</small>
            </li>
          }
        </ol>
      </details>
    </ui-card>
  `,
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
  protected readonly standingOf = (payment: Payment) =>
    standingOf(payment, new Date(), this.excess());
  protected readonly fewest = FEWEST;
  protected readonly totalCents = computed(() => toBePaidCents(this.payments()));
  protected readonly next = computed(() => nextPayment(this.payments(), new Date(), this.excess()));
  protected readonly beginsTerm = computed(() =>
    this.payments().some(({ dayIs }) => dayIs === 'from'),
  );
  /** Before anything was ordered nobody can say what was paid. */
  protected readonly isUnderWay = computed(() =>
    this.payments().some(({ status }) => status === 'ordered' || status === 'paid'),
  );
}
