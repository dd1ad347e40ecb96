import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiError } from '../../core/api/problem.js';
import { Locale } from '../../core/locale/locale.js';
import { Notice } from '../notice/notice.js';

/** Signed out, too slow, changed meanwhile or too often: a while later it may well succeed. */
const PASSING: readonly number[] = [401, 408, 409, 412, 425, 429];

/** A page or part that could not be fetched, in the server's words, with a way to try again. */
@Component({
  selector: 'ui-error-state',
  imports: [Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="wrong" [title]="problem().title" [live]="true">
      <p>{{ problem().detail }}</p>
      @if (malformed().length > 0) {
        <ul>
          @for (said of malformed(); track $index) {
            <li>{{ said }}</li>
          }
        </ul>
      }
      @if (canRetry()) {
        <button type="button" class="link-button" (click)="retry.emit()">
          {{ 'ui.error.retry' | transloco }}
        </button>
      }
    </ui-notice>
  `,
})
export class ErrorState {
  private readonly locale = inject(Locale);
  readonly error = input.required<unknown>();
  readonly retry = output<void>();

  protected readonly problem = computed(() => {
    const error = this.error();
    if (error instanceof ApiError) {
      return error.isOvertaken ? { ...error.problem, ...this.overtaken() } : error.problem;
    }
    return {
      status: 0,
      title: this.locale.translate('ui.error.broken'),
      detail: this.locale.translate('ui.error.broken-detail'),
    };
  });

  /** Said by the page, which has fetched how it stands now. */
  private overtaken() {
    return {
      title: this.locale.translate('ui.error.overtaken'),
      detail: this.locale.translate('ui.error.overtaken-detail'),
    };
  }

  /** What exactly does not fit in what was sent, for forms that have no place of their own for it. */
  protected readonly malformed = computed(() => {
    const problem = this.problem();
    const errors = problem.status === 400 && 'errors' in problem ? problem.errors : [];
    return (errors ?? []).map(({ detail }) => detail);
  });

  /** Trying again helps where the line or the server failed; what was wrong with what was sent stays so. */
  protected readonly canRetry = computed(() => {
    const problem = this.problem();
    const isRefusal = 'errors' in problem && problem.errors !== undefined;
    const { status } = problem;
    return status === 0 || status >= 500 || (PASSING.includes(status) && !isRefusal);
  });
}
