import { computed, signal, type Signal } from '@angular/core';
import { pasteRows, type Pasted, type PastePlace } from './paste-rows.js';
import { isTable, readGrid } from './read-grid.js';
import type { PasteTarget } from './table-columns.js';

interface PasteTable<Row> {
  readonly fid: Signal<string>;
  readonly value: PastedInto<Row>;
  readonly target: Signal<PasteTarget<Row>>;
  /** From now on the errors of these cells may be shown. */
  readonly show: (cells: readonly string[]) => void;
  /** Where the table shows some of its rows: the number by which the cells of a shown row are known. */
  readonly numberOf?: (row: number) => number;
}

interface PastedInto<Row> {
  (): readonly Row[];
  set(rows: readonly Row[]): void;
}

/** In which words is said what came in: as something pasted, or as something read from a file. */
export type PasteWords = 'parts.paste.' | 'sheet.note.';

interface Last<Row> {
  readonly before: readonly Row[];
  readonly pasted: Pasted<Row>;
}

/** What last came into a table, by pasting or from a file, until it is taken back. */
export class Pasting<Row> {
  private readonly last = signal<Last<Row> | null>(null);
  readonly words = signal<PasteWords>('parts.paste.');
  readonly pasted = computed(() => this.last()?.pasted ?? null);
  readonly wasUndone = signal(false);
  /** Only while nothing was changed since: taking back never costs what was typed afterwards. */
  readonly canUndo = computed(() => {
    const rows = this.last()?.pasted.rows;
    return rows !== undefined && areAlike(rows, this.table.value());
  });

  /** The id of a cell of a shown row. */
  readonly idOf = (row: number, column: string): string =>
    `${this.table.fid()}-${this.table.numberOf?.(row) ?? row}-${column}`;

  constructor(private readonly table: PasteTable<Row>) {}

  /** Fills the rows from the cell on that has the cursor; one word is left to the cell itself. */
  take(event: ClipboardEvent): void {
    const copied = event.clipboardData?.getData('text/plain') ?? '';
    const place = this.placeOf(event.target);
    if (!place || !isTable(copied)) return;
    event.preventDefault();
    const rows = pasteRows(this.table.target(), this.table.value(), place, readGrid(copied));
    this.fill(rows, 'parts.paste.');
  }

  /** Puts in place what was pasted or read, and remembers what stood there. */
  fill(pasted: Pasted<Row>, words: PasteWords): void {
    const before = this.table.value();
    this.table.value.set(pasted.rows);
    this.table.show(pasted.cells.map(({ row, column }) => this.idOf(row, column)));
    this.last.set({ before, pasted });
    this.words.set(words);
    this.wasUndone.set(false);
  }

  undo(): void {
    const last = this.last();
    if (!last || !this.canUndo()) return;
    this.table.value.set(last.before);
    this.last.set(null);
    this.wasUndone.set(true);
  }

  /** The cell that a control belongs to; a date has several controls. */
  private placeOf(target: EventTarget | null): PastePlace | null {
    if (!(target instanceof Element)) return null;
    const start = `${this.table.fid()}-`;
    const id = target.closest(`[id^="${start}"]`)?.id.slice(start.length);
    const number = Number.parseInt(id ?? '', 10);
    const cell = id?.slice(`${number}-`.length);
    const column = this.table
      .target()
      .columns.find(({ name }) => cell === name || cell?.startsWith(`${name}-`));
    const row = this.rowOf(number);
    return row === -1 || !column ? null : { row, column: column.name };
  }

  /** -1 where no row has that number. */
  private rowOf(number: number): number {
    const { numberOf, value } = this.table;
    return value().findIndex((_, row) => (numberOf?.(row) ?? row) === number);
  }
}

/** Rows that nobody touched are the same ones, so that thousands are compared within a keystroke. */
function areAlike<Row>(one: readonly Row[], other: readonly Row[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => row === other[at] || JSON.stringify(row) === JSON.stringify(other[at]))
  );
}
