import { ChangeDetectionStrategy, Component, inject, model } from '@angular/core';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import { Locale } from '../../core/locale/locale.js';
import { Control } from '../field/control.js';
import { FieldFrame } from '../field/field.js';

/** A number as text: `type="number"` changes value on scroll and hides what was typed. */
@Component({
  selector: 'ui-number-field',
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
        type="text"
        inputmode="decimal"
        class="utrecht-textbox utrecht-textbox--html-input width-small number"
        [class.utrecht-textbox--invalid]="error()"
        [id]="fid()"
        [value]="typed()"
        [disabled]="disabled()"
        [attr.aria-describedby]="description()"
        [attr.aria-invalid]="error() ? true : null"
        (change)="typed.set(textOf($event))"
        (blur)="touch.emit()"
      />
    </ui-field>
  `,
})
export class NumberField extends Control implements FormValueControl<number | null> {
  private readonly locale = inject(Locale);
  readonly value = model<number | null>(null);

  protected readonly typed = transformedValue<number | null, string>(this.value, {
    parse: (text) => {
      const plain = text.trim().replace(',', '.');
      if (plain === '') return { value: null };
      return /^-?\d+(\.\d+)?$/.test(plain)
        ? { value: Number(plain) }
        : { error: { kind: 'not-a-number', message: 'ui.field.not-a-number' } };
    },
    format: (value) => {
      const mark = this.locale.language() === 'nl' ? ',' : '.';
      return value === null ? '' : String(value).replace('.', mark);
    },
  });
}
