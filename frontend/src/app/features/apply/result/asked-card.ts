import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** What was asked for and how that was counted, until something is decided on it. */
@Component({
  selector: 'asked-card',
  imports: [Card, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @let view = application();
    @if (isShown()) {
      <ui-card [title]="'apply.asked-for' | transloco">
        <dl class="summary-list">
          @for (line of view.calculation; track $index) {
            <div>
              <dt>{{ line.label | text }}</dt>
              <dd class="number">{{ line.value | text }}</dd>
            </div>
          }
        </dl>
      </ui-card>
    }
  `,
})
export class AskedCard {
  readonly application = input.required<ApplicationView>();
  /** An amount by itself stands in the head of the page already. */
  protected readonly isShown = computed(() => {
    const { awardedCents, determinedCents, calculation } = this.application();
    return awardedCents === null && determinedCents === null && calculation.length > 0;
  });
}
