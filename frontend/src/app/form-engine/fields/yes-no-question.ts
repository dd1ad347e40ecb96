import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { YesNoField as Definition } from '@tranche/domain/browser';
import { Choice } from '../../ui/choice/choice.js';
import { Question } from '../question.js';

/** Yes or no, neither filled in beforehand. */
@Component({
  selector: 'form-yes-no-question',
  imports: [FormField, Choice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <ui-choice
        [fid]="fid()"
        [label]="label()"
        [hint]="hint()"
        [error]="error()"
        [optional]="optional()"
        [row]="true"
        [options]="options()"
        [formField]="control"
      />
    }
  `,
})
export class YesNoQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().texts[this.field().name]);
  protected readonly options = computed(() =>
    ['yes', 'no'].map((value) => ({ value, label: this.locale.translate(`parts.${value}`) })),
  );
}
