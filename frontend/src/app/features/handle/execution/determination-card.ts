import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { StatusTag, type StatusTone } from '../../../ui/status-tag/status-tag.js';

type Determination = NonNullable<ApplicationView['determination']>;

const TONES: Readonly<Record<Determination['outcome'], StatusTone>> = {
  'as-awarded': 'good',
  lower: 'attention',
  nil: 'wrong',
};

/** The final amount, why it is that, and what is still paid or taken back. */
@Component({
  selector: 'handle-determination-card',
  imports: [Card, EuroPipe, MomentPipe, ReasonList, StatusTag, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let shown = determination();
    <ui-card [title]="'handle.determination.title' | transloco">
      <p class="meta">
        @if (!shown.isAtOnce) {
          <ui-status-tag
            [tone]="tones[shown.outcome]"
            [text]="'handle.determination.outcome.' + shown.outcome | transloco"
          />
        }
        <span class="number">{{ shown.at | moment }}</span>
      </p>
      <dl class="figures">
        @if (!shown.isAtOnce) {
          <div>
            <dt>{{ 'handle.determination.awarded' | transloco }}</dt>
            <dd>{{ shown.awardedCents | euro }}</dd>
          </div>
        }
        <div>
          <dt>{{ 'handle.determination.determined' | transloco }}</dt>
          <dd>{{ shown.determinedCents | euro }}</dd>
        </div>
      </dl>
      <ui-reason-list [reasons]="shown.reasons" />
    </ui-card>
  `,
})
export class DeterminationCard {
  readonly determination = input.required<Determination>();
  protected readonly tones = TONES;
}
