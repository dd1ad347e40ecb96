import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '../../ui/notice/notice.js';
import { leadTo } from '../../core/navigation/lead-to.js';
import type { Pasted } from './paste-rows.js';
import type { PasteWords } from './pasting.js';
import type { WrongCell } from './wrong-pasted.js';

/** Says what was pasted or read from a file, what was not, and takes it back; to a screen reader as well. */
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
            <p>{{ words() + line.key | transloco: line.values }}</p>
          }
          @if (wrong().length > 0) {
            <p>{{ words() + 'wrong' | transloco }}</p>
            <ul class="paste-note__cells">
              @for (cell of wrong(); track cell.for) {
                <li>
                  <a [href]="'#' + cell.for" (click)="goTo($event, cell.for)">{{ cell.name }}</a>
                </li>
              }
            </ul>
          }
        </ui-notice>
      } @else if (wasUndone()) {
        <p class="soft">{{ words() + 'undone' | transloco }}</p>
      }
    </div>
    @if (canUndo()) {
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action"
        (click)="undo.emit()"
      >
        {{ words() + 'undo' | transloco }}
      </button>
    }
  `,
})
export class PasteNote {
  readonly pasted = input.required<Pasted<unknown> | null>();
  readonly words = input<PasteWords>('parts.paste.');
  /** The pasted cells that are not right, each a link to it. */
  readonly wrong = input<readonly WrongCell[]>([]);
  readonly most = input.required<number>();
  readonly canUndo = input.required<boolean>();
  readonly wasUndone = input.required<boolean>();
  readonly undo = output<void>();
  private readonly document = inject(DOCUMENT);

  protected readonly tone = computed(() => {
    const pasted = this.pasted();
    const isWhole =
      pasted && pasted.linesLeft + pasted.columnsLeft + pasted.tooLong + pasted.unread === 0;
    return isWhole && this.wrong().length === 0 ? 'info' : 'warn';
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

  protected goTo(event: Event, id: string): void {
    if (leadTo(this.document, id)) event.preventDefault();
  }
}

function counted(key: string, count: number, values: Record<string, number> = {}) {
  if (count === 0) return null;
  return { key: `${key}-${count === 1 ? 'one' : 'more'}`, values: { ...values, count } };
}
