import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  afterRenderEffect,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FieldError } from '../../core/api/field-errors.js';
import { Locale } from '../../core/locale/locale.js';
import { leadTo } from '../../core/navigation/lead-to.js';
import { PageTitle } from '../../core/navigation/page-title.js';

/**
 * Everything that is wrong, above the form, one link per error.
 *
 * Takes the focus each time a new attempt brings errors, and puts "Fout:" in the page title.
 */
@Component({
  selector: 'ui-error-summary',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (errors().length > 0) {
      <section #box class="error-summary" tabindex="-1" aria-labelledby="error-summary-title">
        <h2 id="error-summary-title">{{ 'ui.summary.title' | transloco }}</h2>
        <ul>
          @for (error of errors(); track $index) {
            <li>
              @if (error.rows; as rows) {
                {{ error.text }}
                @for (row of rows; track row.for) {
                  <a [href]="'#' + row.for" (click)="go($event, row.for)">{{ row.number }}</a>{{
                    separator(rows.length - $index, error.after)
                  }}
                }
              } @else if (error.for) {
                <a [href]="'#' + error.for" (click)="go($event, error.for)">{{ error.text }}</a>
              } @else {
                {{ error.text }}
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class ErrorSummary {
  readonly errors = input.required<readonly FieldError[]>();
  /** Counts the attempts to go on; a change moves the focus here. */
  readonly attempt = input(0);

  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(Locale);
  private readonly title = inject(PageTitle);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private focused = 0;

  constructor() {
    effect(() => this.title.hasErrors(this.errors().length > 0));
    afterRenderEffect(() => {
      const [attempt, box] = [this.attempt(), this.box()];
      if (!box || attempt === this.focused) return;
      this.focused = attempt;
      // A long summary would land in its middle: the title says what this is.
      box.nativeElement.focus({ preventScroll: true });
      box.nativeElement.scrollIntoView({ block: 'start' });
    });
  }

  protected go(event: Event, id: string): void {
    if (leadTo(this.document, id)) event.preventDefault();
  }

  /** After the number of a row, by how many are left with it: 3, 7 and 12: what is wrong with them. */
  protected separator(left: number, after = ''): string {
    if (left === 1) return after;
    return left === 2 ? ` ${this.locale.translate('ui.summary.and')}` : ',';
  }
}
