import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { MultiChoiceField as Definition } from '@tranche/domain/browser';
import { MultiChoice } from '../../ui/choice/multi-choice.js';
import { optionOf } from '../option-of.js';
import { Question } from '../question.js';

/** Any of several options. */
@Component({
  selector: 'form-multi-choice-question',
  imports: [FormField, MultiChoice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <ui-multi-choice
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
export class MultiChoiceQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().lists[this.field().name]);
  protected readonly options = computed(() =>
    this.field().options.map((option) => optionOf(option, this.locale)),
  );
}
