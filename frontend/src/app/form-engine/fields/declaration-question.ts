import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { DeclarationField as Definition } from '@tranche/domain/browser';
import { Checkbox } from '../../ui/checkbox/checkbox.js';
import { Question } from '../question.js';

/** A statement to agree with. */
@Component({
  selector: 'form-declaration-question',
  imports: [FormField, Checkbox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <ui-checkbox
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
export class DeclarationQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().ticks[this.field().name]);
}
