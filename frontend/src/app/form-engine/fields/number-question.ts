import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { NumberField as Definition } from '@tranche/domain/browser';
import { NumberField } from '../../ui/number-field/number-field.js';
import { Question } from '../question.js';

/** A number. */
@Component({
  selector: 'form-number-question',
  imports: [FormField, NumberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <ui-number-field
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
export class NumberQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().numbers[this.field().name]);
}
