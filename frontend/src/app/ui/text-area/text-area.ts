import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { countRoom } from '@tranche/domain/browser';
import { Control } from '../field/control.js';
import { describedBy } from '../field/described-by.js';
import { FieldFrame } from '../field/field.js';

/** Long text that says how much room is left, and lets somebody finish a thought beyond it. */
@Component({
  selector: 'ui-text-area',
  imports: [FieldFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field
      [fid]="fid()"
      [label]="label()"
      [hint]="hint()"
      [error]="error()"
      [optional]="optional()"
      [bare]="bare()"
    >
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        [class.utrecht-textarea--invalid]="error()"
        [id]="fid()"
        [rows]="rows()"
        [value]="value()"
        [disabled]="disabled()"
        [attr.aria-describedby]="counted()"
        [attr.aria-invalid]="error() ? true : null"
        (input)="value.set(textOf($event))"
        (blur)="touch.emit()"
      ></textarea>
      @if (limit(); as limit) {
        <p
          class="field__counter"
          [class.field__counter--over]="limit.left < 0"
          [id]="fid() + '-count'"
        >
          {{ limit.key | transloco: { left: abs(limit.left) } }}
        </p>
      }
    </ui-field>
  `,
})
export class TextArea extends Control implements FormValueControl<string> {
  readonly value = model('');
  readonly rows = input(6);
  readonly maximumWords = input<number>();
  readonly maximumCharacters = input<number>();

  protected readonly abs = Math.abs;
  protected readonly counted = computed(() =>
    describedBy(this.fid(), {
      hint: this.hint(),
      error: this.error(),
      extra: this.limit() ? 'count' : undefined,
    }),
  );

  protected readonly limit = computed(() => {
    const [words, characters] = [this.maximumWords(), this.maximumCharacters()];
    if (words !== undefined) return room(words - countRoom(this.value()), 'words');
    if (characters !== undefined) return room(characters - this.value().length, 'characters');
    return null;
  });
}

function room(left: number, unit: 'words' | 'characters') {
  return { left, key: `ui.count.${unit}-${left < 0 ? 'over' : 'left'}` };
}
