import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';

/** The final amount, and what still goes which way. */
@Component({
  selector: 'determination-card',
  imports: [Card, EuroPipe, MomentPipe, ReasonList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let final = determination();
    <ui-card [title]="'apply.determination.title' | transloco">
      <dl class="figures">
        <div>
          <dt>{{ 'apply.determination.amount' | transloco }}</dt>
          <dd>{{ final.determinedCents | euro }}</dd>
        </div>
      </dl>
      @if (final.reasons.length > 0) {
        <ui-reason-list [reasons]="final.reasons" />
      }
      <p class="soft">{{ final.at | moment }}</p>
    </ui-card>
  `,
})
export class DeterminationCard {
  readonly determination = input.required<NonNullable<ApplicationView['determination']>>();
}
