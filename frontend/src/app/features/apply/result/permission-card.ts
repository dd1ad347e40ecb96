import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** The permission that was granted: for whom, where, for which course and how long. */
@Component({
  selector: 'permission-card',
  imports: [Card, LegalDatePipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let granted = permission();
    <ui-card [title]="'apply.permission.title' | transloco">
      <dl class="facts">
        @for (part of parts; track part) {
          <dt>{{ 'apply.permission.' + part | transloco }}</dt>
          <dd>{{ granted[part] }}</dd>
        }
        <dt>{{ 'apply.permission.from' | transloco }}</dt>
        <dd>{{ granted.startsOn | legalDate }}</dd>
        <dt>{{ 'apply.permission.until' | transloco }}</dt>
        <dd>{{ granted.endsOn | legalDate }}</dd>
      </dl>
    </ui-card>
  `,
})
export class PermissionCard {
  readonly permission = input.required<NonNullable<ApplicationView['permission']>>();
  protected readonly parts = ['holder', 'employer', 'course', 'hoursPerWeek'] as const;
}
