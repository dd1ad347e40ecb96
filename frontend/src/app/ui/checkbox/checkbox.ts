import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import type { FormCheckboxControl } from '@angular/forms/signals';
import { Control } from '../field/control.js';
import { ErrorMessage } from '../field/error-message.js';

/** One statement to agree with. */
@Component({
  selector: 'ui-checkbox',
  imports: [ErrorMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="field">
      <div class="utrecht-form-field" [class.utrecht-form-field--invalid]="error()">
        @if (error(); as text) {
          <ui-error-message [fid]="fid()" [text]="text" />
        }
        <label class="option">
          <input
            type="checkbox"
            [id]="fid()"
            [checked]="checked()"
            [disabled]="disabled()"
            [attr.aria-describedby]="description()"
            [attr.aria-invalid]="error() ? true : null"
            (change)="checked.set(!checked())"
            (blur)="touch.emit()"
          />
          <span>{{ label() }}</span>
          @if (hint()) {
            <small [id]="fid() + '-hint'">{{ hint() }}</small>
          }
        </label>
      </div>
    </div>
  `,
})
export class Checkbox extends Control implements FormCheckboxControl {
  readonly checked = model(false);
}
