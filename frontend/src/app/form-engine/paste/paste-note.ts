import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '../../ui/notice/notice.js';
import type { Pasted } from './paste-rows.js';

/** Says what was pasted, what was not, and takes it back; to a screen reader as well. */
@Component({
  selector: 'form-paste-note',
  imports: [Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'paste-note' },
  template: `
    <div role="status">
      @if (pasted()) {
        <ui-notice [tone]="tone()">
          @for (line of lines(); track line.key) {
            <p>{{ 'ui.paste.' + line.key | transloco: line.values }}</p>
          }
        </ui-notice>
      } @else if (wasUndone()) {
        <p class="soft">{{ 'ui.paste.undone' | transloco }}</p>
      }
    </div>
    @if (canUndo()) {
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action"
        (click)="undo.emit()"
      >
        {{ 'ui.paste.undo' | transloco }}
      </button>
    }
  `,
})
export class PasteNote {
  readonly pasted = input.required<Pasted<unknown> | null>();
  readonly most = input.required<number>();
  readonly canUndo = input.required<boolean>();
  readonly wasUndone = input.required<boolean>();
  readonly undo = output<void>();

  protected readonly tone = computed(() => {
    const pasted = this.pasted();
    const isWhole =
      pasted && pasted.linesLeft + pasted.columnsLeft + pasted.tooLong + pasted.unread === 0;
    return isWhole ? 'info' : 'warn';
  });
  protected readonly lines = computed(() => {
    const pasted = this.pasted();
    if (!pasted) return [];
    const { first, filled, hadHeading } = pasted;
    return [
      counted('filled', filled, { first: first + 1, last: first + filled }),
      ...(hadHeading ? [{ key: 'heading', values: {} }] : []),
      counted('unread', pasted.unread),
      counted('lines-left', pasted.linesLeft, { most: this.most() }),
      counted('columns-left', pasted.columnsLeft),
      counted('too-long', pasted.tooLong),
    ].flatMap((line) => line ?? []);
  });
}

function counted(key: string, count: number, values: Record<string, number> = {}) {
  if (count === 0) return null;
  return { key: `${key}-${count === 1 ? 'one' : 'more'}`, values: { ...values, count } };
}
