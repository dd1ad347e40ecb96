import { ChangeDetectionStrategy, Component, computed, inject, model } from '@angular/core';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import { Locale } from '../../core/locale/locale.js';
import { Control } from '../field/control.js';
import { describedBy } from '../field/described-by.js';
import { FieldFrame } from '../field/field.js';
import { readEuro, writeEuro } from './euro.js';

/** An amount: cents in the model, "950,00" behind a euro sign on the screen. */
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
          (change)="typed.set(textOf($event))"
          (blur)="touch.emit()"
        />
      </span>
    </ui-field>
  `,
})
export class MoneyField extends Control implements FormValueControl<number | null> {
  private readonly locale = inject(Locale);
  readonly value = model<number | null>(null);

  /** What was typed stays on the screen when it is no amount: the person can mend it. */
  protected readonly typed = transformedValue<number | null, string>(this.value, {
    parse: (text) => {
      const read = readEuro(text);
      return 'problem' in read
        ? { error: { kind: read.problem, message: `ui.field.amount-${read.problem}` } }
        : { value: read.cents };
    },
    format: writeEuro,
  });

  /** A control outside a form has nobody else to say that what was typed is no amount. */
  protected readonly problem = computed(() => {
    const [unread] = this.typed.parseErrors();
    if (this.error() || !unread?.message) return this.error();
    const sentence = this.locale.translate(unread.message);
    // In a table the header and the row already say which amount.
    return this.bare()
      ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
      : `${this.label()}: ${sentence}`;
  });
  protected override readonly description = computed(() =>
    describedBy(this.fid(), { hint: this.hint(), error: this.problem() }),
  );
}
