import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Option } from '../choice/option.js';
import { Control } from '../field/control.js';
import { FieldFrame } from '../field/field.js';

/** One of many, where radio buttons would fill the screen: a native select. */
@Component({
  selector: 'ui-select',
  imports: [FieldFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field
      [fid]="fid()"
      [label]="label()"
      [hint]="hint()"
      [error]="error()"
      [optional]="optional()"
      [bare]="bare()"
    >
      <select
        class="utrecht-textbox utrecht-textbox--html-input"
        [class.utrecht-textbox--invalid]="error()"
        [id]="fid()"
        [disabled]="disabled()"
        [attr.aria-describedby]="description()"
        [attr.aria-invalid]="error() ? true : null"
        (change)="value.set(textOf($event))"
        (blur)="touch.emit()"
      >
        <option value="" [selected]="value() === ''">
          {{ empty() || ('ui.field.choose' | transloco) }}
        </option>
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="value() === option.value">
            {{ option.label }}
          </option>
        }
      </select>
    </ui-field>
  `,
})
export class Select extends Control implements FormValueControl<string> {
  readonly value = model('');
  readonly options = input.required<readonly Option[]>();
  /** What choosing nothing means, such as "All" in a filter. */
  readonly empty = input('');
}
