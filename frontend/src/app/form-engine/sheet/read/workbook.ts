import type { Grid } from '../../paste/read-grid.js';

/** What a cell of a spreadsheet holds beside a text or number, by which it is not simply taken over. */
export type CellFlaw =
  /** A formula whose outcome was not stored: it is not run here. */
  | { readonly kind: 'formula' }
  /** A formula that failed, such as #N/B. */
  | { readonly kind: 'error'; readonly text: string }
  /** Empty because it is merged with the cell that holds the text. */
  | { readonly kind: 'merged'; readonly range: string }
  /** A day, as ISO; a spreadsheet makes one of "1-2" as well. */
  | { readonly kind: 'date' };

/** A sheet as it was stored: the first line is row 1 of the sheet, also when it is empty. */
export interface SheetLines {
  readonly lines: Grid;
  /** By the name of the cell. */
  readonly flaws: ReadonlyMap<string, CellFlaw>;
  /** Rows that a filter hides, and that are read all the same. */
  readonly hiddenRows: number;
  /** Rows below the last that is read. */
  readonly rowsLeft: number;
}

export interface Workbook {
  /** Those in sight; a file of lines has one, without a name. */
  readonly sheets: readonly { readonly name: string; readonly read: () => Promise<SheetLines> }[];
  /** The names of those that are hidden, which are not read. */
  readonly hidden: readonly string[];
}
