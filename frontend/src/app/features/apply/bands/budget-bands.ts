import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ledgerProblems, type Answers, type Section } from '@tranche/domain/browser';
import { readCoFinancing } from '../../../api/partners.js';
import { fetched } from '../../../core/api/fetched.js';
import { Locale } from '../../../core/locale/locale.js';
import { Card } from '../../../ui/card/card.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { StackedMeter } from '../../../ui/stacked-meter/stacked-meter.js';
import { meterBands } from './meter-bands.js';
import { typedLedger } from './typed-plan.js';

/** What the budget does to the bands while it is typed: who is short, and by how much. */
@Component({
  selector: 'budget-bands',
  imports: [Card, ReasonList, RouterLink, StackedMeter, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (ledger(); as plan) {
      <ui-card [title]="'apply.co-financing.live' | transloco">
        <p class="soft">{{ 'apply.co-financing.live-text' | transloco }}</p>
        @if (plan.budgetCents > 0) {
          <ui-stacked-meter [budgetCents]="plan.budgetCents" [bands]="bands()" />
        }
        @if (others().length > 0) {
          <ui-reason-list [reasons]="others()" />
        }
        <p>
          <a [routerLink]="['/aanvragen', reference(), 'cofinanciering']">
            {{ 'apply.co-financing.to-pledges' | transloco }}
          </a>
        </p>
      </ui-card>
    }
  `,
})
export class BudgetBands {
  readonly reference = input.required<string>();
  readonly section = input.required<Section>();
  /** As they are typed. */
  readonly answers = input.required<Answers>();

  private readonly locale = inject(Locale);
  private readonly plan = fetched(() => readCoFinancing({ reference: this.reference() }));
  protected readonly ledger = computed(() =>
    this.plan.hasValue() ? typedLedger(this.section(), this.answers(), this.plan.value()) : null,
  );
  protected readonly bands = computed(() => meterBands(this.ledger()?.bands ?? [], this.locale));
  /** What no band says by itself: money that counts nowhere, a plan that does not add up. */
  protected readonly others = computed(() => {
    const ledger = this.ledger();
    if (!ledger) return [];
    const codes = ledger.bands.map(({ code }) => code);
    // What is not covered yet stands above the meter.
    if (ledger.differenceCents > 0) codes.push('total');
    return ledgerProblems(ledger).filter(({ code }) => !codes.includes(code));
  });
}
