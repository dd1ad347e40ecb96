import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control } from '../field/control.js';
import { ErrorMessage } from '../field/error-message.js';
import type { Option } from './option.js';

/** Any of several: native checkboxes in a fieldset; the values keep the order of the options. */
@Component({
  selector: 'ui-multi-choice',
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
        <div class="options">
          @for (option of options(); track option.value; let first = $first) {
            <label class="option">
              <input
                type="checkbox"
                [id]="first ? fid() : fid() + '-' + option.value"
                [checked]="value().includes(option.value)"
                (change)="toggle(option.value)"
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
export class MultiChoice extends Control implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly options = input.required<readonly Option[]>();

  protected toggle(picked: string): void {
    const chosen = this.value();
    this.value.set(
      this.options()
        .map(({ value }) => value)
        .filter((value) => (value === picked ? !chosen.includes(value) : chosen.includes(value))),
    );
  }
}
