import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ApiError } from '../../core/api/problem.js';
import { ErrorState } from './error-state.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';

/** Why the server said no: the problem, and every reason with its article. */
@Component({
  selector: 'ui-refusal',
  imports: [CitePipe, ErrorState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-error-state [error]="error()" (retry)="retry.emit()" />
    @if (reasons(); as reasons) {
      <ul class="reasons">
        @for (reason of reasons; track $index) {
          <li>
            {{ reason.detail }}
            @if (reason.article) {
              <cite>{{ reason.article | cite }}</cite>
            }
          </li>
        }
      </ul>
    }
  `,
})
export class Refusal {
  readonly error = input.required<ApiError>();
  readonly retry = output<void>();
  /** What is wrong with the shape of a request the state above tells by itself. */
  protected readonly reasons = computed(() => {
    const { isOvertaken, problem } = this.error();
    const { status, errors } = problem;
    return status === 400 || isOvertaken ? undefined : errors;
  });
}
