import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { LongTextField as Definition } from '@tranche/domain/browser';
import { TextArea } from '../../ui/text-area/text-area.js';
import { Question } from '../question.js';

/** Long text with a limit in words; the box is as high as the answer that is asked. */
@Component({
  selector: 'form-long-text-question',
  imports: [FormField, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (control(); as control) {
      <ui-text-area
        [fid]="fid()"
        [label]="label()"
        [hint]="hint()"
        [error]="error()"
        [optional]="optional()"
        [rows]="rows()"
        [maximumWords]="field().maximumWords"
        [formField]="control"
      />
    }
  `,
})
export class LongTextQuestion extends Question<Definition> {
  protected readonly control = computed(() => this.tree().texts[this.field().name]);
  protected readonly rows = computed(() => (this.field().maximumWords > 300 ? 12 : 6));
}
