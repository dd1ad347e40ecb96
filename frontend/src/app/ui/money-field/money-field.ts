import { ChangeDetectionStrategy, Component, computed, model } from '@angular/core';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import { TypedControl } from '../field/typed-control.js';
import { FieldFrame } from '../field/field.js';
import { readEuro, writeEuro, wrongEuro, type TypedEuro } from './euro.js';

/** An amount: cents in the model, "950,00" behind a euro sign on the screen ("950.00" in English). */
@Component({
  selector: 'ui-money-field',
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
      <span class="money">
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          class="utrecht-textbox utrecht-textbox--html-input"
          [class.utrecht-textbox--invalid]="problem()"
          [id]="fid()"
          [value]="typed()"
          [disabled]="disabled()"
          [attr.aria-describedby]="description()"
          [attr.aria-invalid]="problem() ? true : null"
          (focus)="takeOver($event)"
          (input)="type(textOf($event))"
          (change)="isTyping.set(false)"
          (blur)="leave()"
        />
      </span>
    </ui-field>
  `,
})
export class MoneyField extends TypedControl implements FormValueControl<TypedEuro> {
  readonly value = model<TypedEuro>(null);

  /** What was typed stays, on the screen and in the answer, when it is no amount. */
  protected readonly typed = transformedValue<TypedEuro, string>(this.value, {
    parse: (text) => ({ value: readEuro(text) }),
    format: (amount) => writeEuro(amount, this.locale.language()),
  });
  protected readonly unread = computed(() => wrongEuro(this.value()));

  /** Typing replaces a zero that nobody typed: before it a 2 would become 20. */
  protected takeOver({ target }: FocusEvent): void {
    if (this.value() !== 0 || !(target instanceof HTMLInputElement)) return;
    // After the press that gave the focus has put its cursor.
    setTimeout(() => target.select());
  }

  protected type(text: string): void {
    this.isTyping.set(true);
    this.typed.set(text);
  }
}
