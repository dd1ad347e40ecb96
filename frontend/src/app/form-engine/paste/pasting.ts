import { computed, signal, type Signal, type WritableSignal } from '@angular/core';
import { pasteRows, type Pasted, type PastePlace } from './paste-rows.js';
import { isTable, readGrid } from './read-grid.js';
import type { PasteTarget } from './table-columns.js';

interface PasteTable<Row> {
  readonly fid: Signal<string>;
  readonly value: WritableSignal<readonly Row[]>;
  readonly target: Signal<PasteTarget<Row>>;
  /** From now on the errors of this cell may be shown. */
  readonly show: (cell: string) => void;
}

/** What was last pasted into a table, until it is taken back. */
export class Pasting<Row> {
  private readonly last = signal<{ before: readonly Row[]; pasted: Pasted<Row> } | null>(null);
  readonly pasted = computed(() => this.last()?.pasted ?? null);
  readonly wasUndone = signal(false);
  /** Only while nothing was changed since: taking back never costs what was typed afterwards. */
  readonly canUndo = computed(() => {
    const rows = this.last()?.pasted.rows;
    return rows !== undefined && JSON.stringify(rows) === JSON.stringify(this.table.value());
  });

  constructor(private readonly table: PasteTable<Row>) {}

  /** Fills the rows from the cell on that has the cursor; one word is left to the cell itself. */
  take(event: ClipboardEvent): void {
    const copied = event.clipboardData?.getData('text/plain') ?? '';
    const place = this.placeOf(event.target);
    if (!place || !isTable(copied)) return;
    event.preventDefault();
    const before = this.table.value();
    const pasted = pasteRows(this.table.target(), before, place, readGrid(copied));
    for (const { row, column } of pasted.cells) {
      this.table.show(`${this.table.fid()}-${row}-${column}`);
    }
    this.table.value.set(pasted.rows);
    this.last.set({ before, pasted });
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
    const row = Number.parseInt(id ?? '', 10);
    const cell = id?.slice(`${row}-`.length);
    const column = this.table
      .target()
      .columns.find(({ name }) => cell === name || cell?.startsWith(`${name}-`));
    return Number.isNaN(row) || !column ? null : { row, column: column.name };
  }
}
