import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { DateField as Definition } from '@tranche/domain/browser';
import { DateField } from '../../ui/date-field/date-field.js';
import { Question } from '../question.js';

/** A date, as day, month and year. */
@Component({
  selector: 'form-date-question',
  imports: [FormField, DateField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <ui-date-field
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
export class DateQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().picks[this.field().name]);
}
