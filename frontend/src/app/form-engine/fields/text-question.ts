import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { TextField as Definition } from '@tranche/domain/browser';
import { TextField } from '../../ui/text-field/text-field.js';
import { Question } from '../question.js';

const SHAPES = {
  plain: { type: 'text', width: 'full', autocomplete: null },
  email: { type: 'email', width: 'full', autocomplete: 'email' },
  phone: { type: 'tel', width: 'medium', autocomplete: 'tel' },
  postcode: { type: 'text', width: 'small', autocomplete: 'postal-code' },
  iban: { type: 'text', width: 'full', autocomplete: null },
} as const;

/** One line of text; its format picks the keyboard and what the browser may fill in. */
@Component({
  selector: 'form-text-question',
  imports: [FormField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <ui-text-field
        [fid]="fid()"
        [label]="label()"
        [hint]="hint()"
        [error]="error()"
        [optional]="optional()"
        [type]="type()"
        [width]="width()"
        [autocomplete]="autocomplete()"
        [formField]="control"
      />
    }
  `,
})
export class TextQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().texts[this.field().name]);
  private readonly shape = computed(() => SHAPES[this.field().format ?? 'plain']);
  protected readonly type = computed(() => this.shape().type);
  protected readonly width = computed(() => this.shape().width);
  protected readonly autocomplete = computed(() => this.shape().autocomplete);
}
