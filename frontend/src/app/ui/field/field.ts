import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorMessage } from './error-message.js';
import { linesIn, pasteAsOneLine } from './one-line.js';
import { TakesLines } from './takes-lines.js';

/**
 * Label, hint and error above one native control, tied by id.
 *
 * `bare` hides the label from sight for a control in a table cell, where the header says it.
 */
@Component({
  selector: 'ui-field',
  imports: [ErrorMessage, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'field',
    '[class.field--bare]': 'bare()',
    '(paste)': 'paste($event)',
    '(input)': 'linesRefused.set(0)',
  },
  template: `
    <div class="utrecht-form-field" [class.utrecht-form-field--invalid]="error()">
      <label class="utrecht-form-label" [class.visually-hidden]="bare()" [attr.for]="fid()">
        {{ label() }}
        @if (optional()) {
          <span class="field__optional">{{ 'ui.field.optional' | transloco }}</span>
        }
      </label>
      @if (hint()) {
        <div class="utrecht-form-field-description" [id]="fid() + '-hint'">{{ hint() }}</div>
      }
      @if (error(); as text) {
        <ui-error-message [fid]="fid()" [text]="text" />
      }
      <ng-content />
      @if (linesRefused(); as count) {
        <p class="field__refused" role="alert">
          {{ 'ui.field.one-line' | transloco: { count } }}
        </p>
      }
    </div>
  `,
})
export class FieldFrame {
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly optional = input(false);
  readonly bare = input(false);

  private readonly takesLines = inject(TakesLines, { optional: true });
  protected readonly linesRefused = signal(0);

  /** A browser glues pasted lines to one: two amounts become a third. Here they never do. */
  protected paste(event: ClipboardEvent): void {
    const { target } = event;
    const lines = linesIn(event.clipboardData?.getData('text/plain') ?? '');
    if (this.takesLines || !(target instanceof HTMLInputElement) || lines.length < 2) return;
    event.preventDefault();
    this.linesRefused.set(pasteAsOneLine(target, lines) ? 0 : lines.length);
  }
}
