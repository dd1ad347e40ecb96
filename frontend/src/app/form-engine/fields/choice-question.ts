import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { ChoiceField as Definition } from '@tranche/domain/browser';
import { Choice } from '../../ui/choice/choice.js';
import { optionOf } from '../option-of.js';
import { Question } from '../question.js';

/** One of several options. */
@Component({
  selector: 'form-choice-question',
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
        [options]="options()"
        [formField]="control"
      />
    }
  `,
})
export class ChoiceQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().texts[this.field().name]);
  protected readonly options = computed(() =>
    this.field().options.map((option) => optionOf(option, this.locale)),
  );
}
