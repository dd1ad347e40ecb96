import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';
import { ReasonList } from '../../ui/reason-list/reason-list.js';

type Proposal = NonNullable<ApplicationView['proposal']>;

/** The final amount that follows from what is recorded, how, and who is heard before it is fixed. */
@Component({
  selector: 'form-proposed-amount',
  imports: [CitePipe, EuroPipe, ReasonList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `
    @let shown = proposal();
    <dl class="figures">
      <div>
        <dt>{{ 'parts.transition.proposal.awarded' | transloco }}</dt>
        <dd>{{ shown.awardedCents | euro }}</dd>
      </div>
      <div>
        <dt>{{ 'parts.transition.proposal.follows' | transloco }}</dt>
        <dd>{{ shown.determinedCents | euro }}</dd>
      </div>
    </dl>
    <ui-reason-list [reasons]="shown.reasons" />
    @if (shown.hearsFirst) {
      <p>
        <b>{{ 'parts.transition.proposal.hears-first' | transloco }}</b>
        <cite>{{ hearing | cite }}</cite>
      </p>
    } @else if (shown.outcome !== 'as-awarded') {
      <p>
        <b>{{ 'parts.transition.proposal.' + shown.outcome | transloco }}</b>
      </p>
    }
  `,
})
export class ProposedAmount {
  readonly proposal = input.required<Proposal>();
  protected readonly hearing = 'Awb 4:7, 4:8';
}
