import type { Signal } from '@angular/core';
import type { Pasted } from '../paste/paste-rows.js';
import type { PasteTarget } from '../paste/table-columns.js';
import type { SheetColumn } from './write/sheet-columns.js';

/** A table as files see it that are read into it and made of it. */
export interface SheetTable<Row> {
  readonly fid: Signal<string>;
  /** What the table is called. */
  readonly label: Signal<string>;
  readonly target: Signal<PasteTarget<Row>>;
  readonly columns: Signal<readonly SheetColumn<Row>[]>;
  readonly value: Signal<readonly Row[]>;
  readonly disabled: Signal<boolean>;
  /** Takes over what was read; the table offers to take it back. */
  readonly take: (read: Pasted<Row>) => void;
}
