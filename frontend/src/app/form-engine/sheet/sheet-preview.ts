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
import { cents, formatEuro } from '@tranche/domain/browser';
import { formatLegalDate } from '../../core/format/moment.js';
import { Locale } from '../../core/locale/locale.js';
import { leadTo } from '../../core/navigation/lead-to.js';
import { Notice } from '../../ui/notice/notice.js';
import type { HowBound } from './match/bind-rows.js';
import type { CellNote, Imported } from './match/import-rows.js';
import { previewLines } from './preview-lines.js';
import type { SheetColumn, SheetValue } from './write/sheet-columns.js';

/** How many rows are shown by themselves, and how many cells are named: with more nobody reads them. */
const FIRST_ROWS = 3;
const MOST_NOTES = 20;

/** What a sheet would bring, before anything changes: its rows, what is left out, and each cell to look at. */
@Component({
  selector: 'form-sheet-preview',
  imports: [Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sheet-preview.html',
})
export class SheetPreview<Row> {
  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(Locale);
  readonly fid = input.required<string>();
  readonly imported = input.required<Imported<Row>>();
  readonly hidden = input.required<readonly string[]>();
  readonly columns = input.required<readonly SheetColumn<Row>[]>();
  readonly most = input.required<number>();
  /** How many rows were filled in before. */
  readonly standing = input.required<number>();
  readonly taken = output<HowBound>();

  protected readonly count = computed(() => this.imported().rows.length);
  protected readonly lines = computed(() =>
    previewLines({
      imported: this.imported(),
      hidden: this.hidden(),
      titleOf: (column) => this.titleOf(column),
    }),
  );
  /** Rows that find no room, below what stands there or in its place. */
  protected readonly noRoom = computed(() => ({
    replace: Math.max(0, this.count() - this.most()),
    add: Math.max(0, this.count() + this.standing() - this.most()),
  }));
  protected readonly notes = computed(() =>
    this.imported()
      .notes.slice(0, MOST_NOTES)
      .map((note) => ({
        key: note.why,
        for: this.idOf(note),
        values: { cell: note.cell, column: this.titleOf(note.column), text: note.text },
      })),
  );
  protected readonly notesLeft = computed(() =>
    Math.max(0, this.imported().notes.length - MOST_NOTES),
  );
  /** The columns that the sheet has: what it lacks is said above it. */
  protected readonly present = computed(() =>
    this.columns().filter(({ name }) => !this.imported().missing.includes(name)),
  );
  protected readonly shown = computed(() => {
    const notes = this.imported().notes.slice(0, MOST_NOTES);
    const noted = new Map(notes.map((note) => [`${note.row}-${note.column}`, note]));
    const rows = new Set(notes.map(({ row }) => row));
    return this.imported()
      .rows.map((row, index) => ({ ...row, index }))
      .filter(({ index }) => index < FIRST_ROWS || rows.has(index))
      .map(({ row, number, index }) => ({
        number,
        cells: this.present().map((column) => ({
          title: column.title,
          text: this.textOf(column.valueOf(row)),
          note: noted.get(`${index}-${column.name}`),
        })),
      }));
  });

  protected idOf({ row, column }: CellNote): string {
    return `${this.fid()}-${row}-${column}`;
  }

  protected goTo(event: Event, id: string): void {
    if (leadTo(this.document, id)) event.preventDefault();
  }

  private titleOf(name: string): string {
    return this.columns().find((column) => column.name === name)?.title ?? name;
  }

  private textOf(value: SheetValue): string {
    const language = this.locale.language();
    switch (value?.kind) {
      case undefined:
        return '';
      case 'amount':
        return formatEuro(cents(value.value), language, { decimals: 'always' });
      case 'number':
        return String(value.value);
      case 'day':
        return formatLegalDate(value.value, language);
      case 'text':
        return value.value;
    }
  }
}
