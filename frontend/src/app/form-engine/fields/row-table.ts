import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  isShown,
  type AnswerRow,
  type Cell,
  type ColumnField,
  type RowsField,
} from '@tranche/domain/browser';
import type { FieldError } from '../../core/api/field-errors.js';
import { Locale } from '../../core/locale/locale.js';
import { TextCatalogue } from '../../core/locale/text-catalogue.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { LazyPart } from '../../core/lazy/lazy-part.js';
import { leadTo } from '../../core/navigation/lead-to.js';
import { Card } from '../../ui/card/card.js';
import { TakesLines } from '../../ui/field/takes-lines.js';
import { PasteNote } from '../paste/paste-note.js';
import { Pasting } from '../paste/pasting.js';
import { rowsTarget } from '../paste/table-columns.js';
import { wrongPasted } from '../paste/wrong-pasted.js';
import { fetchSheetPart, sheetBindings } from '../sheet/fetch-sheet-part.js';
import { rowColumns } from '../sheet/write/sheet-columns.js';
import { RowCell } from './row-cell.js';
import { emptyRow, withCell } from '../row-cells.js';

/** Rows to fill in. On a phone every row is a card; every cell shows its own error. */
@Component({
  selector: 'form-row-table',
  imports: [Card, LazyPart, PasteNote, RowCell, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [{ provide: TakesLines, useExisting: RowTable }],
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/form/row-table.css'],
  templateUrl: './row-table.html',
})
export class RowTable implements FormValueControl<readonly AnswerRow[]> {
  private readonly locale = inject(Locale);
  private readonly document = inject(DOCUMENT);
  private readonly catalogue = inject(TextCatalogue);
  private readonly injector = inject(Injector);
  private readonly adding = viewChild<ElementRef<HTMLElement>>('adding');
  readonly value = model<readonly AnswerRow[]>([]);
  readonly disabled = input(false);
  readonly fid = input.required<string>();
  readonly field = input.required<RowsField>();
  readonly cellErrors = input<readonly FieldError[]>([]);
  /** The ids of cells that somebody left or filled. */
  readonly left = output<readonly string[]>();

  /** Said to who does not see the row go. */
  protected readonly news = signal('');
  protected readonly label = computed(() => this.locale.text(this.field().label));
  protected readonly columns = computed(() =>
    this.field().columns.map((field) => ({ field, label: this.locale.text(field.label) })),
  );
  /** Said once above the table, not in every row. */
  protected readonly explained = computed(() =>
    this.columns().flatMap(({ field: { hint }, label }) =>
      hint ? [{ label, hint: this.locale.text(hint) }] : [],
    ),
  );

  private readonly target = computed(() => rowsTarget(this.field()));
  protected readonly pasting = new Pasting<AnswerRow>({
    fid: this.fid,
    value: this.value,
    target: this.target,
    show: (cells) => this.left.emit(cells),
  });

  protected readonly sheetPart = () => fetchSheetPart(this.catalogue, this.locale);
  protected readonly sheet = sheetBindings<AnswerRow>({
    fid: this.fid,
    label: this.label,
    target: this.target,
    columns: computed(() => rowColumns(this.field(), this.locale)),
    value: this.value,
    disabled: this.disabled,
    take: (read) => {
      this.pasting.fill(read, 'sheet.note.');
      this.afterRender(() => leadTo(this.document, `${this.fid()}-note`));
    },
  });

  protected readonly wrongPasted = computed(() =>
    wrongPasted(this.pasting.pasted(), this.cellErrors(), this.pasting.idOf, (row, name) => {
      const column = this.columns().find(({ field }) => field.name === name);
      return `${this.nameOf(row)}, ${column?.label ?? name}`;
    }),
  );

  protected nameOf(index: number): string {
    return `${this.locale.text(this.field().rowLabel)} ${index + 1}`;
  }

  protected isAsked(column: ColumnField, row: AnswerRow): boolean {
    return isShown(column, row);
  }

  /** What is wrong with a cell; which row and column it is, its place says. */
  protected errorOf(index: number, { name, label }: ColumnField): string | undefined {
    const cell = `${this.fid()}-${index}-${name}`;
    const text = this.cellErrors().find((error) => error.for === cell)?.text;
    const short = text?.split(`${this.locale.text(label)}: `).at(-1);
    return short && short.charAt(0).toUpperCase() + short.slice(1);
  }

  protected change(index: number, column: string, cell: Cell): void {
    this.value.update((rows) =>
      rows.map((row, at) => (at === index ? withCell(row, column, cell) : row)),
    );
  }

  protected add(): void {
    const index = this.value().length;
    this.value.update((rows) => [...rows, emptyRow(this.field())]);
    const [first] = this.field().columns;
    this.afterRender(() =>
      this.document.getElementById(`${this.fid()}-${index}-${first?.name}`)?.focus(),
    );
  }

  /** The button that had the focus is gone with what it takes back. */
  protected takeBack(): void {
    this.pasting.undo();
    this.afterRender(() => this.adding()?.nativeElement.focus());
  }

  /** The button that had the focus is gone with its row. */
  protected remove(index: number): void {
    this.value.update((rows) => rows.filter((_, at) => at !== index));
    this.news.set(
      this.locale.translate('parts.rows.removed', {
        row: this.nameOf(index),
        left: this.value().length,
      }),
    );
    this.afterRender(() => this.adding()?.nativeElement.focus());
  }

  private afterRender(act: () => void): void {
    afterNextRender(act, { injector: this.injector });
  }
}
