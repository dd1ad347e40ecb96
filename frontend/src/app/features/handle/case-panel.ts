import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, AssessmentPanel } from '@tranche/contracts';
import { LegalDatePipe } from '../../core/format/moment.pipe.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { StatusTag, type StatusTone } from '../../ui/status-tag/status-tag.js';
import { AssignForm } from './assign-form.js';
import { ScoreTable } from './score-table.js';

const TONES: Readonly<Record<AssessmentPanel['assignments'][number]['status'], StatusTone>> = {
  invited: 'todo',
  declared: 'busy',
  submitted: 'done',
  conflict: 'attention',
  expired: 'wrong',
};

/** Who assesses this case, what came out, and, while nobody does yet, whom to ask. */
@Component({
  selector: 'handle-case-panel',
  imports: [AssignForm, ErrorState, LegalDatePipe, Loading, ScoreTable, StatusTag, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (panel.error(); as error) {
      <ui-error-state [error]="error" (retry)="panel.reload()" />
    } @else if (!panel.hasValue()) {
      <ui-loading [lines]="6" />
    } @else {
      @let shown = panel.value();
      <div class="stack">
        @if (shown.assignments.length > 0) {
          <section class="card" aria-labelledby="assessors-title">
            <h2 id="assessors-title">{{ 'handle.panel.assessors' | transloco }}</h2>
            <ul class="assessor-list">
              @for (each of shown.assignments; track each.id) {
                <li>
                  <b>{{ each.assessor }}</b>
                  <ui-status-tag
                    [tone]="tones[each.status]"
                    [text]="'handle.panel.status.' + each.status | transloco"
                  />
                  @if (each.dueOn) {
                    <small class="soft number">
                      {{ 'handle.panel.due' | transloco: { date: (each.dueOn | legalDate) } }}
                    </small>
                  }
                </li>
              }
            </ul>
          </section>
          <handle-score-table [panel]="shown" />
        }
        @if (mayAssign()) {
          <handle-assign-form
            [application]="application()"
            [panel]="shown"
            (assigned)="panel.set($event); assigned.emit()"
          />
        } @else if (shown.assignments.length === 0) {
          <p class="empty">{{ 'handle.panel.none' | transloco }}</p>
        }
      </div>
    }
  `,
})
export class CasePanel {
  readonly application = input.required<ApplicationView>();
  readonly assigned = output<void>();
  protected readonly tones = TONES;
  protected readonly panel = httpResource<AssessmentPanel>(
    () => `/v1/applications/${this.application().reference}/assessments`,
  );
  /**
   * Offered by the workflow, even while it still says that assessors are missing; and to who could
   * conclude the assessment, where somebody dropped out and has to be replaced.
   */
  protected readonly mayAssign = computed(() => {
    const offered = this.application().transitions.map(({ transition }) => transition);
    const isShort = this.panel.hasValue() && this.panel.value().stillNeeded > 0;
    return offered.includes('assign') || (isShort && offered.includes('conclude-assessment'));
  });
}
