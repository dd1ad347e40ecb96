import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckView } from '@tranche/contracts';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** The application in a few lines: what is asked, under which variant, on what budget. */
@Component({
  selector: 'check-whole',
  imports: [Card, AmountPipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let view = check();
    <ui-card [title]="title()">
      <dl class="summary-list">
        @if (view.variant; as variant) {
          <div>
            <dt>{{ 'apply.check.variant' | transloco }}</dt>
            <dd>{{ variant | text }}</dd>
          </div>
        }
        @for (reference of view.replaces; track reference) {
          <div>
            <dt>{{ 'apply.replaces.label' | transloco }}</dt>
            <dd translate="no">{{ reference }}</dd>
          </div>
        }
        @for (line of lines(); track $index) {
          <div>
            <dt>{{ line.label | text }}</dt>
            <dd>{{ line.value | text }}</dd>
          </div>
        }
        @for (amount of amounts(); track amount.key) {
          <div>
            <dt>{{ amount.key | transloco }}</dt>
            <dd class="number">{{ amount.cents | amount: amount.unit : 'cents' }}</dd>
          </div>
        }
      </dl>
    </ui-card>
  `,
})
export class CheckWhole {
  readonly check = input.required<CheckView>();
  readonly title = input.required<string>();

  /** What the tranche settled, and how the amount follows: the server reckons, this only shows. */
  protected readonly lines = computed(() => [...this.check().told, ...this.check().calculation]);

  /** A scheme without money has none of these. */
  protected readonly amounts = computed(() => {
    const { requestedCents, budgetCents, partners, unit } = this.check();
    const pledged = partners.reduce((all, each) => all + each.cashCents + each.inKindCents, 0);
    return [
      { key: 'apply.receipt.amount', cents: requestedCents, unit },
      { key: 'apply.co-financing.budget', cents: budgetCents, unit: 'euro' as const },
      { key: 'apply.check.pledged', cents: pledged, unit: 'euro' as const },
    ].filter(({ cents, unit: counted }) => cents > 0 && counted === 'euro');
  });
}
