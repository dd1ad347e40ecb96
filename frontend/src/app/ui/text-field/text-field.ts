import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Control } from '../field/control.js';
import { FieldFrame } from '../field/field.js';

export type TextFieldType = 'text' | 'email' | 'tel' | 'search';

/** One line of text. */
@Component({
  selector: 'ui-text-field',
  imports: [FieldFrame],
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
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        [class.utrecht-textbox--invalid]="error()"
        [class.width-medium]="width() === 'medium'"
        [class.width-small]="width() === 'small'"
        [id]="fid()"
        [type]="type()"
        [value]="value()"
        [disabled]="disabled()"
        [attr.autocomplete]="autocomplete()"
        [attr.inputmode]="inputmode()"
        [attr.aria-describedby]="description()"
        [attr.aria-invalid]="error() ? true : null"
        (input)="value.set(textOf($event))"
        (blur)="touch.emit()"
      />
    </ui-field>
  `,
})
export class TextField extends Control implements FormValueControl<string> {
  readonly value = model('');
  readonly type = input<TextFieldType>('text');
  readonly width = input<'full' | 'medium' | 'small'>('full');
  readonly autocomplete = input<string | null>(null);
  readonly inputmode = input<string | null>(null);
}
