import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { TextField as Definition, TextFormat } from '@tranche/domain/browser';
import { TextField, type TextFieldType } from '../../ui/text-field/text-field.js';
import { Question } from '../question.js';

interface Shape {
  readonly type: TextFieldType;
  readonly width: 'full' | 'medium' | 'small';
  readonly autocomplete: string | null;
  readonly inputmode: string | null;
}

/** Digits only, in a box of the length of the number; a phone then shows its digits. */
const DIGITS: Shape = { type: 'text', width: 'medium', autocomplete: 'off', inputmode: 'numeric' };

const SHAPES: Readonly<Record<TextFormat | 'plain', Shape>> = {
  plain: { type: 'text', width: 'full', autocomplete: null, inputmode: null },
  email: { type: 'email', width: 'full', autocomplete: 'email', inputmode: null },
  phone: { type: 'tel', width: 'medium', autocomplete: 'tel', inputmode: null },
  'account-name': { type: 'text', width: 'full', autocomplete: null, inputmode: null },
  'school-year': { type: 'text', width: 'small', autocomplete: 'off', inputmode: null },
  postcode: { type: 'text', width: 'small', autocomplete: 'postal-code', inputmode: null },
  iban: { type: 'text', width: 'full', autocomplete: 'off', inputmode: null },
  bsn: DIGITS,
  rsin: DIGITS,
  kvk: DIGITS,
  establishment: DIGITS,
  oin: { ...DIGITS, width: 'full' },
  'brin-location': { type: 'text', width: 'small', autocomplete: 'off', inputmode: null },
  brin: { type: 'text', width: 'small', autocomplete: 'off', inputmode: null },
};

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
        [type]="shape().type"
        [width]="shape().width"
        [autocomplete]="shape().autocomplete"
        [inputmode]="shape().inputmode"
        [formField]="control"
      />
    }
  `,
})
export class TextQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().texts[this.field().name]);
  protected readonly shape = computed(() => SHAPES[this.field().format ?? 'plain']);
}
