import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { AmountPipe } from '../../../core/format/amount.pipe.js';

/** Beside an amount that stands: that another is intended, so that nobody counts on the one alone. */
@Component({
  selector: 'lower-intended',
  imports: [AmountPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @for (amount of amounts(); track $index) {
      <b class="number">{{
        'apply.views.amount' | transloco: { amount: (amount | amount: application().unit) }
      }}</b>
    }
  `,
})
export class LowerIntended {
  readonly application = input.required<Pick<ApplicationView, 'intended' | 'unit'>>();
  protected readonly amounts = computed(() =>
    this.application().intended.flatMap(({ amountCents }) => amountCents ?? []),
  );
}
