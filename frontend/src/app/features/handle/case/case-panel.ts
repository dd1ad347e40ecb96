import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { readAssessmentPanel } from '../../../api/handle.js';
import { fetched } from '../../../core/api/fetched.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { AssessorRow } from './assessment/assessor-row.js';
import { AssignForm } from './assessment/assign-form.js';
import { ScoreTable } from './assessment/score-table.js';

/** Who assesses this case, what came out, and, while nobody does yet, whom to ask. */
@Component({
  selector: 'handle-case-panel',
  imports: [AssessorRow, AssignForm, ErrorState, Loading, RouterLink, ScoreTable, TranslocoPipe],
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
                  <handle-assessor-row
                    [reference]="application().reference"
                    [assignment]="each"
                    [mayManage]="mayManage()"
                    [isRunning]="isRunning()"
                    (changed)="panel.set($event); assigned.emit()"
                  />
                </li>
              }
            </ul>
          </section>
          <handle-score-table [panel]="shown" />
          @if (shown.total !== null) {
            <p>
              <a [routerLink]="['/beheer/aanvragen', application().reference, 'advies']">
                {{ 'handle.advice.open' | transloco }}
              </a>
            </p>
          }
        }
        @if (mayAssign()) {
          <handle-assign-form
            [application]="application()"
            [panel]="shown"
            (assigned)="panel.set($event); assigned.emit()"
            (overtaken)="panel.reload(); overtaken.emit()"
          />
        } @else if (shown.assignments.length === 0) {
          <p class="empty">{{ 'handle.panel.none' | transloco }}</p>
        }
      </div>
    }
  `,
})
export class CasePanel {
  private readonly session = inject(SessionStore);
  readonly application = input.required<ApplicationView>();
  readonly assigned = output<void>();
  readonly overtaken = output<void>();
  protected readonly panel = fetched(() =>
    readAssessmentPanel({ reference: this.application().reference }),
  );
  protected readonly mayManage = computed(() => this.session.roles().includes('officer'));
  protected readonly isRunning = computed(
    () => this.application().state.means === 'being-assessed',
  );
  /**
   * Offered by the workflow, even while it still says that assessors are missing; and to who could
   * conclude the assessment, where somebody dropped out and has to be replaced.
   */
  protected readonly mayAssign = computed(() => {
    const offered = this.application().transitions.map(({ step }) => step);
    const isShort = this.panel.hasValue() && this.panel.value().stillNeeded > 0;
    return offered.includes('assign') || (isShort && offered.includes('conclude-assessment'));
  });
}
