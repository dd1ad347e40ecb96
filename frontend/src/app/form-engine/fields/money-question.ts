import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { MoneyField as Definition } from '@tranche/domain/browser';
import { MoneyField } from '../../ui/money-field/money-field.js';
import { Question } from '../question.js';

/** An amount, in cents. */
@Component({
  selector: 'form-money-question',
  imports: [FormField, MoneyField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <ui-money-field
        [fid]="fid()"
        [label]="label()"
        [hint]="hint()"
        [error]="error()"
        [optional]="optional()"
        [formField]="control"
      />
    }
  `,
})
export class MoneyQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().numbers[this.field().name]);
}
