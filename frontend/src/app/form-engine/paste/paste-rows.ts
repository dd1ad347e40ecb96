import type { Grid } from './read-grid.js';
import type { PasteColumn, PasteTarget } from './table-columns.js';

/** Where the cursor stood. */
export interface PastePlace {
  readonly row: number;
  readonly column: string;
}

/** What came of pasting: nothing of what was copied is left out without being counted here. */
export interface Pasted<Row> {
  readonly rows: readonly Row[];
  /** The rows that were filled, counted from 0. */
  readonly first: number;
  readonly filled: number;
  readonly hadHeading: boolean;
  /** Cells in which something was pasted, and those of them that could not be read. */
  readonly cells: readonly PastePlace[];
  readonly unread: number;
  /** What did not fit: lines below the last row there may be, columns beside the last, cells too long. */
  readonly linesLeft: number;
  readonly columnsLeft: number;
  readonly tooLong: number;
}

/** Fills a table from one cell on, to the right and down, with new rows where they are needed. */
export function pasteRows<Row>(
  target: PasteTarget<Row>,
  before: readonly Row[],
  place: PastePlace,
  copied: Grid,
): Pasted<Row> {
  const columns = target.columns.slice(
    Math.max(
      0,
      target.columns.findIndex(({ name }) => name === place.column),
    ),
  );
  const hadHeading = isHeading(columns, copied[0]);
  const lines = hadHeading ? copied.slice(1) : copied;
  const taken = lines.slice(0, Math.max(0, target.most - place.row));
  const rows = [...before];
  const cells: (PastePlace & { isRead: boolean })[] = [];
  let tooLong = 0;
  for (const [down, line] of taken.entries()) {
    const row = place.row + down;
    let filled = rows[row] ?? target.empty();
    for (const [right, text] of line.slice(0, columns.length).entries()) {
      const column = columns[right];
      const put = column?.put(filled, text);
      if (!column || !put) {
        tooLong++;
        continue;
      }
      filled = put.row;
      if (text.trim() !== '') cells.push({ row, column: column.name, isRead: put.isRead });
    }
    rows[row] = filled;
  }
  return {
    rows,
    first: place.row,
    filled: taken.length,
    hadHeading,
    cells,
    unread: cells.filter(({ isRead }) => !isRead).length,
    linesLeft: lines.length - taken.length,
    columnsLeft: Math.max(0, widthOf(lines) - columns.length),
    tooLong,
  };
}

/** The headings that people copy along: every cell says what stands above its column. */
function isHeading<Row>(
  columns: readonly PasteColumn<Row>[],
  line: readonly string[] | undefined,
): boolean {
  if (!line || line.every((cell) => cell.trim() === '')) return false;
  return line.every((cell, index) => {
    const name = cell.trim().toLowerCase();
    return columns[index]?.titles.some((title) => title.toLowerCase() === name) ?? name === '';
  });
}

/** Columns in which something stands. */
function widthOf(lines: Grid): number {
  return Math.max(0, ...lines.map((line) => line.findLastIndex((cell) => cell.trim() !== '') + 1));
}
