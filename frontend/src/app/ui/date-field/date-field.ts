import { ChangeDetectionStrategy, Component, computed, model } from '@angular/core';
import { DATE_SENTENCE, isUnread } from '@tranche/domain/browser';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { TypedControl } from '../field/typed-control.js';
import { ErrorMessage } from '../field/error-message.js';
import { dateOf, partsOf, type DateParts, type TypedDate } from './date-parts.js';

/** A date in three boxes (day, month, year): nobody has to find it in a calendar. ISO in the model. */
@Component({
  selector: 'ui-date-field',
  imports: [ErrorMessage, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset
      class="field"
      [attr.aria-labelledby]="fid() + '-legend'"
      [attr.aria-describedby]="description()"
      [disabled]="disabled()"
    >
      <div class="utrecht-form-field" [class.utrecht-form-field--invalid]="problem()">
        <legend [id]="fid() + '-legend'">
          {{ label() }}
          @if (optional()) {
            <span class="field__optional">{{ 'ui.field.optional' | transloco }}</span>
          }
        </legend>
        @if (hint()) {
          <div class="utrecht-form-field-description" [id]="fid() + '-hint'">{{ hint() }}</div>
        }
        @if (problem(); as text) {
          <ui-error-message [fid]="fid()" [text]="text" />
        }
        <div class="date-field">
          @for (box of boxes; track box) {
            <label>
              {{ 'ui.date.' + box | transloco }}
              <input
                type="text"
                inputmode="numeric"
                class="utrecht-textbox utrecht-textbox--html-input number"
                [class.date-field__year]="box === 'year'"
                [class.utrecht-textbox--invalid]="problem()"
                [id]="box === 'day' ? fid() : fid() + '-' + box"
                [value]="typed()[box]"
                (input)="type(box, textOf($event))"
                (blur)="leaveBox($event)"
              />
            </label>
          }
        </div>
      </div>
    </fieldset>
  `,
})
export class DateField extends TypedControl implements FormValueControl<TypedDate> {
  readonly value = model<TypedDate>('');
  protected readonly boxes = ['day', 'month', 'year'] as const;

  protected readonly typed = transformedValue<TypedDate, DateParts>(this.value, {
    parse: (parts) => ({ value: dateOf(parts) }),
    format: partsOf,
  });
  protected readonly unread = computed(() => (isUnread(this.value()) ? DATE_SENTENCE : null));

  protected type(box: keyof DateParts, text: string): void {
    this.isTyping.set(true);
    this.typed.update((parts) => ({ ...parts, [box]: text }));
  }

  /** Moving from day to month is not leaving: errors wait until the whole date is left. */
  protected leaveBox(event: FocusEvent): void {
    const next = event.relatedTarget;
    const inside = next instanceof Node && isWithinSameGroup(event.target, next);
    if (!inside) this.leave();
  }
}

function isWithinSameGroup(from: EventTarget | null, to: Node): boolean {
  return from instanceof Element && (from.closest('.date-field')?.contains(to) ?? false);
}
