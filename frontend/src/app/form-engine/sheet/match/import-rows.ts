import type { PasteColumn, PasteTarget } from '../../paste/table-columns.js';
import { cellName, columnName } from '../cell-name.js';
import type { CellFlaw, SheetLines } from '../read/workbook.js';
import { findHeadings } from './find-headings.js';

/** A cell of the sheet that is not simply taken over, and why. */
export interface CellNote {
  /** As the spreadsheet calls it: D14, or B4:B6 for a merged range. */
  readonly cell: string;
  readonly why: 'unread' | 'too-long' | CellFlaw['kind'];
  /** What stands in it. */
  readonly text: string;
  /** Where it comes to stand, from 0. */
  readonly row: number;
  readonly column: string;
}

export interface ImportedRow<Row> {
  readonly row: Row;
  /** Names of the columns in which something stands. */
  readonly filled: readonly string[];
  /** Its number in the sheet. */
  readonly number: number;
}

/** What a sheet would bring into a table: nothing of it is left out without being named or counted here. */
export interface Imported<Row> {
  readonly rows: readonly ImportedRow<Row>[];
  readonly notes: readonly CellNote[];
  /** The number of the row with the headings; null where the order of the columns counts. */
  readonly headings: number | null;
  /** Columns that the table does not have. */
  readonly unknown: readonly { readonly column: string; readonly title: string }[];
  /** Names of columns of the table that the sheet does not have. */
  readonly missing: readonly string[];
  /** Rows with something in them above the headings, or in columns that the table does not have. */
  readonly rowsAbove: number;
  readonly rowsElsewhere: number;
  readonly emptyRows: number;
  readonly hiddenRows: number;
  readonly rowsLeft: number;
}

/** Reads the rows of a sheet as rows of a table, by its headings or else by the order of its columns. */
export function importRows<Row>(target: PasteTarget<Row>, sheet: SheetLines): Imported<Row> {
  const { lines, flaws } = sheet;
  const headings = findHeadings(target, lines);
  const places = headings?.columns ?? inOrder(target.columns.length);
  const from = headings ? headings.row + 1 : 0;
  const rows: ImportedRow<Row>[] = [];
  const notes: CellNote[] = [];
  let [rowsElsewhere, emptyRows] = [0, 0];
  for (const [index, line] of lines.slice(from).entries()) {
    const at = from + index;
    const read = readLine(target, places, { line, at, row: rows.length, flaws });
    if (read.isThere) {
      rows.push({ row: read.row, filled: read.filled, number: at + 1 });
      notes.push(...read.notes);
    } else if (line.some(holdsText)) rowsElsewhere++;
    else emptyRows++;
  }
  return {
    rows,
    notes: notes.filter(isFirstOfItsRange),
    headings: headings && headings.row + 1,
    unknown: unknownIn(sheet, places, headings?.row),
    missing: missingIn(target, [...places.values()], headings === null ? widthOf(lines) : null),
    rowsAbove: lines.slice(0, headings?.row ?? 0).filter((line) => line.some(holdsText)).length,
    rowsElsewhere,
    emptyRows,
    hiddenRows: sheet.hiddenRows,
    rowsLeft: sheet.rowsLeft,
  };
}

interface Line {
  readonly line: readonly string[];
  /** Its row in the sheet, and the row of the table that it becomes; both from 0. */
  readonly at: number;
  readonly row: number;
  readonly flaws: SheetLines['flaws'];
}

function readLine<Row>(
  target: PasteTarget<Row>,
  places: ReadonlyMap<number, number>,
  { line, at, row: index, flaws }: Line,
) {
  let row = target.empty();
  const filled: string[] = [];
  const notes: CellNote[] = [];
  for (const [from, to] of places) {
    const column = target.columns[to];
    if (!column) continue;
    const [text, name] = [(line[from] ?? '').trim(), cellName(at, from)];
    const flaw = flaws.get(name);
    const put = text === '' ? undefined : column.put(row, text);
    if (put) {
      row = put.row;
      filled.push(column.name);
    }
    const why = whyNoted(column, put, flaw);
    if (why === null) continue;
    const range = flaw?.kind === 'merged' ? flaw.range : name;
    const shown = flaw?.kind === 'error' ? flaw.text : text;
    notes.push({ cell: range, why, text: shown, row: index, column: column.name });
  }
  // A row of nothing but merged cells is the rest of the row above it.
  const isThere = filled.length > 0 || notes.some(({ why }) => why !== 'merged');
  return { row, filled, notes, isThere };
}

/** @param put what the column made of the text: nothing of an empty cell, null of one that is too long */
function whyNoted<Row>(
  column: PasteColumn<Row>,
  put: ReturnType<PasteColumn<Row>['put']> | undefined,
  flaw: CellFlaw | undefined,
): CellNote['why'] | null {
  if (put === null) return 'too-long';
  if (put && !put.isRead) return 'unread';
  if (flaw?.kind === 'date') return column.isText ? 'date' : null;
  return put ? null : (flaw?.kind ?? null);
}

/** A merged range is said once. */
function isFirstOfItsRange({ why, cell }: CellNote, at: number, notes: readonly CellNote[]) {
  return why !== 'merged' || notes.findIndex((note) => note.cell === cell) === at;
}

function inOrder(count: number): ReadonlyMap<number, number> {
  return new Map(Array.from({ length: count }, (_, index) => [index, index]));
}

function unknownIn(
  { lines }: SheetLines,
  places: ReadonlyMap<number, number>,
  headings: number | undefined,
): Imported<unknown>['unknown'] {
  const from = headings ?? 0;
  return Array.from({ length: widthOf(lines.slice(from)) }, (_, index) => index)
    .filter((at) => !places.has(at) && lines.slice(from).some((line) => holdsText(line[at] ?? '')))
    .map((at) => ({
      column: columnName(at),
      title: headings === undefined ? '' : (lines[headings]?.[at] ?? '').trim(),
    }));
}

/** @param width how many columns a sheet without headings has */
function missingIn<Row>(
  { columns }: PasteTarget<Row>,
  found: readonly number[],
  width: number | null,
): readonly string[] {
  return columns
    .filter((_, index) => (width === null ? !found.includes(index) : index >= width))
    .map(({ name }) => name);
}

function widthOf(lines: SheetLines['lines']): number {
  return lines.reduce((width, line) => Math.max(width, line.findLastIndex(holdsText) + 1), 0);
}

function holdsText(cell: string): boolean {
  return cell.trim() !== '';
}
