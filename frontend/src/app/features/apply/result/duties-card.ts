import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** What the receiver of an award still has to do, by when, and what it keeps to all the time (Awb 4:37). */
@Component({
  selector: 'duties-card',
  imports: [Card, LegalDatePipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'apply.duties.title' | transloco">
      <ul class="plain-list">
        @for (duty of dated(); track duty.id) {
          <li>
            {{ duty.label | text }}
            <small>{{
              'apply.aside.at-the-latest' | transloco: { date: (duty.dueOn | legalDate) }
            }}</small>
          </li>
        }
        @for (duty of standing(); track $index) {
          <li>
            {{ duty.text | text }}
            <small>{{ duty.when | text }}</small>
          </li>
        }
      </ul>
    </ui-card>
  `,
})
export class DutiesCard {
  readonly application = input.required<ApplicationView>();

  protected readonly dated = computed(() => datedDuties(this.application()));
  protected readonly standing = computed(() => this.application().standingDuties);
}

function datedDuties({ deadlines }: Pick<ApplicationView, 'deadlines'>) {
  return deadlines.filter(
    ({ isDuty, standing, dueOn }) => isDuty && dueOn !== null && standing !== 'ended',
  );
}

/** Whether there is anything to do or to keep to. */
export function hasDuties(view: Pick<ApplicationView, 'deadlines' | 'standingDuties'>): boolean {
  return view.standingDuties.length + datedDuties(view).length > 0;
}
