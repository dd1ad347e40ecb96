import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control } from '../field/control.js';
import { ErrorMessage } from '../field/error-message.js';
import type { Option } from './option.js';

/** One of several: native radio buttons in a fieldset. The first has the id that errors link to. */
@Component({
  selector: 'ui-choice',
  imports: [ErrorMessage, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset
      class="field"
      [attr.aria-labelledby]="fid() + '-legend'"
      [attr.aria-describedby]="description()"
      [disabled]="disabled()"
    >
      <div class="utrecht-form-field" [class.utrecht-form-field--invalid]="error()">
        <legend [id]="fid() + '-legend'">
          {{ label() }}
          @if (optional()) {
            <span class="field__optional">{{ 'ui.field.optional' | transloco }}</span>
          }
        </legend>
        @if (hint()) {
          <div class="utrecht-form-field-description" [id]="fid() + '-hint'">{{ hint() }}</div>
        }
        @if (error(); as text) {
          <ui-error-message [fid]="fid()" [text]="text" />
        }
        <div class="options" [class.options--row]="row()">
          @for (option of options(); track option.value; let first = $first) {
            <label class="option">
              <input
                type="radio"
                [id]="first ? fid() : fid() + '-' + option.value"
                [name]="fid()"
                [checked]="value() === option.value"
                (change)="value.set(option.value)"
                (blur)="touch.emit()"
              />
              <span>{{ option.label }}</span>
              @if (option.hint) {
                <small>{{ option.hint }}</small>
              }
            </label>
          }
        </div>
      </div>
    </fieldset>
  `,
})
export class Choice extends Control implements FormValueControl<string> {
  readonly value = model('');
  readonly options = input.required<readonly Option[]>();
  /** Two short options beside each other. */
  readonly row = input(false);
}
