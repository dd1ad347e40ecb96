import { ChangeDetectionStrategy, Component, computed, model } from '@angular/core';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import { TypedControl } from '../field/typed-control.js';
import { FieldFrame } from '../field/field.js';
import { readNumber, writeNumber, wrongNumber, type TypedNumber } from './typed-number.js';

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
      [error]="problem()"
      [optional]="optional()"
      [bare]="bare()"
    >
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        class="utrecht-textbox utrecht-textbox--html-input width-small number"
        [class.utrecht-textbox--invalid]="problem()"
        [id]="fid()"
        [value]="typed()"
        [disabled]="disabled()"
        [attr.aria-describedby]="description()"
        [attr.aria-invalid]="problem() ? true : null"
        (input)="type(textOf($event))"
        (change)="isTyping.set(false)"
        (blur)="leave()"
      />
    </ui-field>
  `,
})
export class NumberField extends TypedControl implements FormValueControl<TypedNumber> {
  readonly value = model<TypedNumber>(null);

  /** What was typed stays, on the screen and in the answer, when it is no number. */
  protected readonly typed = transformedValue<TypedNumber, string>(this.value, {
    parse: (text) => ({ value: readNumber(text) }),
    format: (value) => writeNumber(value, this.locale.language()),
  });
  protected readonly unread = computed(() => wrongNumber(this.value()));

  protected type(text: string): void {
    this.isTyping.set(true);
    this.typed.set(text);
  }
}
