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
              @if (error.for) {
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
  private readonly title = inject(PageTitle);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private focused = 0;

  constructor() {
    effect(() => this.title.hasErrors(this.errors().length > 0));
    afterRenderEffect(() => {
      const [attempt, box] = [this.attempt(), this.box()];
      if (!box || attempt === this.focused) return;
      this.focused = attempt;
      box.nativeElement.focus();
    });
  }

  protected go(event: Event, id: string): void {
    const control = this.document.getElementById(id);
    if (!control) return;
    event.preventDefault();
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'center' });
  }
}
