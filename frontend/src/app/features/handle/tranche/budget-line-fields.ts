import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Unit } from '@tranche/domain/browser';
import type { FieldError } from '../../../core/api/field-errors.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { AmountField } from '../amount-field.js';
import type { LineDraft } from './opening/open-tranche-draft.js';

/** One ceiling of a new tranche: its code, its name and its amount. */
@Component({
  selector: 'handle-budget-line-fields',
  imports: [AmountField, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let at = 'line-' + index();
    <fieldset class="inline-form">
      <legend>{{ 'handle.open.line' | transloco: { number: index() + 1 } }}</legend>
      <ui-text-field
        width="medium"
        [fid]="at + '-code'"
        [label]="'handle.open.line-code' | transloco"
        [error]="errorOf(at + '-code')"
        [value]="line().code"
        (valueChange)="change({ code: $event })"
      />
      <ui-text-field
        [fid]="at + '-nl'"
        [label]="'handle.open.name-nl' | transloco"
        [error]="errorOf(at + '-nl')"
        [value]="line().nl"
        (valueChange)="change({ nl: $event })"
      />
      <ui-text-field
        [fid]="at + '-en'"
        [label]="'handle.open.name-en' | transloco"
        [error]="errorOf(at + '-en')"
        [value]="line().en"
        (valueChange)="change({ en: $event })"
      />
      <handle-amount-field
        [unit]="unit()"
        [fid]="at + '-ceiling'"
        [label]="'handle.open.line-ceiling' + (unit() === 'place' ? '-places' : '') | transloco"
        [error]="errorOf(at + '-ceiling')"
        [value]="line().ceilingCents"
        (valueChange)="change({ ceilingCents: $event })"
      />
      @if (removable()) {
        <button type="button" class="link-button" (click)="removed.emit()">
          {{ 'handle.open.remove-line' | transloco: { number: index() + 1 } }}
        </button>
      }
    </fieldset>
  `,
})
export class BudgetLineFields {
  readonly index = input.required<number>();
  readonly line = input.required<LineDraft>();
  /** What the ceiling counts. */
  readonly unit = input.required<Unit | null>();
  readonly errors = input.required<readonly FieldError[]>();
  readonly removable = input(false);
  readonly changed = output<LineDraft>();
  readonly removed = output<void>();

  protected errorOf(id: string): string | undefined {
    return this.errors().find((error) => error.for === id)?.text;
  }

  protected change(part: Partial<LineDraft>): void {
    this.changed.emit({ ...this.line(), ...part });
  }
}
