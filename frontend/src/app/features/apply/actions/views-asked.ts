import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { LegalDatePipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import type { Transition } from '../../../core/transitions/transition.js';
import { Notice } from '../../../ui/notice/notice.js';
import { hearingsIn } from './hearings-in.js';
import { WhatIsIntended } from './what-is-intended.js';

/** Says above all else that somebody is asked for views, on what and until when (Awb 4:8). */
@Component({
  selector: 'views-asked',
  imports: [LegalDatePipe, Notice, TextPipe, TranslocoPipe, WhatIsIntended],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @for (each of hearings(); track each.step.transition) {
      <ui-notice
        tone="warn"
        [title]="'apply.views.title' | transloco: { intention: (each.hearing.intention | text) }"
      >
        <p>
          {{ 'apply.views.asked' | transloco }}
          @if (each.hearing.dueOn; as dueOn) {
            {{
              (each.hearing.isLate ? 'apply.views.late' : 'apply.views.until')
                | transloco: { date: (dueOn | legalDate: 'weekday') }
            }}
          }
          @if (!each.hearing.isLate) {
            {{ 'apply.views.before' | transloco }}
          }
        </p>
        <what-is-intended [application]="application()" [procedure]="each.step.procedure ?? null" />
        <p>
          <button type="button" class="link-button" (click)="give.emit(each.step)">
            {{ each.step.label | text }}
          </button>
        </p>
      </ui-notice>
    } @empty {
      @for (procedure of application().running; track procedure.name) {
        <ui-notice tone="info" [title]="procedure.label | text">
          <p>{{ procedure.state.label | text }}. {{ 'apply.views.undecided' | transloco }}</p>
          <what-is-intended [application]="application()" [procedure]="procedure.name" />
        </ui-notice>
      }
      @if (isIntended()) {
        <ui-notice tone="info" [title]="application().state.label | text">
          <p>{{ 'apply.views.undecided' | transloco }}</p>
          <what-is-intended [application]="application()" [procedure]="null" />
        </ui-notice>
      }
    }
  `,
})
export class ViewsAsked {
  readonly application = input.required<ApplicationView>();
  readonly give = output<Transition>();
  protected readonly hearings = computed(() => hearingsIn(this.application()));
  /** In the main procedure, whether views came in or not. */
  protected readonly isIntended = computed(() =>
    this.application().intended.some(({ procedure }) => procedure === null),
  );
}
