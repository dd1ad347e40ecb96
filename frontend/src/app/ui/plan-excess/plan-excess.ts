import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { EuroPipe } from '../../core/format/euro.pipe.js';

/** What was due by the plan above what a decision leaves, and what that means; not what was paid. */
@Component({
  selector: 'ui-plan-excess',
  imports: [EuroPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let shown = excess();
    @let amounts =
      {
        due: (shown.dueCents | euro),
        stands: (shown.standsCents | euro),
        excess: (shown.excessCents | euro),
      };
    <p>
      {{ 'parts.plan-excess.' + shown.after | transloco: amounts }}
      {{ 'parts.plan-excess.back' | transloco }}
      @if (shown.article; as article) {
        <cite>({{ article }})</cite>
      }
    </p>
  `,
})
export class PlanExcess {
  readonly excess = input.required<NonNullable<ApplicationView['planExcess']>>();
}
