import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorMessage } from './error-message.js';

/**
 * Label, hint and error above one native control, tied by id.
 *
 * `bare` hides the label from sight for a control in a table cell, where the header says it.
 */
@Component({
  selector: 'ui-field',
  imports: [ErrorMessage, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field', '[class.field--bare]': 'bare()' },
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
}
