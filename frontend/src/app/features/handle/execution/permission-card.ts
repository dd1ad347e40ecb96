import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** A permission that was granted: for whom, where, for which course, how many hours, how long. */
@Component({
  selector: 'handle-permission-card',
  imports: [Card, LegalDatePipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let shown = permission();
    <ui-card [title]="'handle.permission.title' | transloco">
      <dl class="summary-list">
        <div>
          <dt>{{ 'handle.permission.holder' | transloco }}</dt>
          <dd>{{ shown.holder }}</dd>
        </div>
        <div>
          <dt>{{ 'handle.permission.employer' | transloco }}</dt>
          <dd>{{ shown.employer }}</dd>
        </div>
        <div>
          <dt>{{ 'handle.permission.course' | transloco }}</dt>
          <dd>{{ shown.course }}</dd>
        </div>
        <div>
          <dt>{{ 'handle.permission.hours' | transloco }}</dt>
          <dd class="number">{{ shown.hoursPerWeek }}</dd>
        </div>
        <div>
          <dt>{{ 'handle.permission.period' | transloco }}</dt>
          <dd class="number">
            {{
              'handle.permission.from-to'
                | transloco: { from: (shown.startsOn | legalDate), to: (shown.endsOn | legalDate) }
            }}
          </dd>
        </div>
      </dl>
    </ui-card>
  `,
})
export class PermissionCard {
  readonly permission = input.required<NonNullable<ApplicationView['permission']>>();
}
