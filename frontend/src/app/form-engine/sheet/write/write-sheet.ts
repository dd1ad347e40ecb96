import writeXlsx, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { SheetColumn, SheetValue } from './sheet-columns.js';

/** Rows of a new sheet in which a text stays the text that is typed. */
const ROWS_TO_FILL = 100;
const AS_TEXT = '@';
const CENTS = 100;
const LONGEST_NAME = 31;
const WIDTH = { least: 14, most: 45 };

interface Words {
  /** What the sheet is called. */
  readonly name: string;
  readonly allowed: { readonly name: string; readonly column: string; readonly what: string };
}

/** A table as a file of Excel: a row of headings and its rows. */
export function writeTable<Row>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  { name }: Pick<Words, 'name'>,
): Promise<Blob> {
  const lines = rows.map((row) => columns.map((column) => cellOf(column.valueOf(row))));
  return writeXlsx([headings(columns), ...lines], sheetOf(name, columns)).toBlob();
}

/** The headings to fill in below, and a second sheet with what may stand in each column. */
export function writeTemplate<Row>(
  columns: readonly SheetColumn<Row>[],
  { name, allowed }: Words,
): Promise<Blob> {
  const blank = columns.map(({ isText }): Cell => (isText ? asText('') : null));
  const explained = columns.flatMap((column) =>
    column.allowed.map((what) => [asText(column.title), asText(what)]),
  );
  return writeXlsx([
    { data: [headings(columns), ...repeated(blank)], ...sheetOf(name, columns) },
    {
      data: [[bold(allowed.column), bold(allowed.what)], ...explained],
      sheet: sheetName(allowed.name),
      columns: [{ width: WIDTH.most }, { width: 2 * WIDTH.most }],
      stickyRowsCount: 1,
    },
  ]).toBlob();
}

function sheetOf<Row>(name: string, columns: readonly SheetColumn<Row>[]) {
  return {
    sheet: sheetName(name),
    columns: columns.map(({ title }) => ({
      width: Math.min(WIDTH.most, Math.max(WIDTH.least, title.length + 2)),
    })),
    stickyRowsCount: 1,
  };
}

function headings<Row>(columns: readonly SheetColumn<Row>[]): SheetData[number] {
  return columns.map(({ title }) => bold(title));
}

function bold(value: string): Cell {
  return { ...asText(value), fontWeight: 'bold' };
}

/** A text is never a formula, whatever it begins with. */
function asText(value: string) {
  return { value, type: String, format: AS_TEXT };
}

function cellOf(value: SheetValue): Cell {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'text':
      return asText(value.value);
    case 'number':
      return { value: value.value, type: Number };
    case 'amount':
      return { value: value.value / CENTS, type: Number, format: '#,##0.00' };
    case 'day':
      return { value: new Date(value.value), type: Date, format: 'dd-mm-yyyy' };
  }
}

function repeated(row: SheetData[number]): SheetData {
  return Array.from({ length: ROWS_TO_FILL }, () => row);
}

/** Excel takes no longer name, and no sign that it uses in a formula. */
function sheetName(name: string): string {
  return name
    .replace(/[\\/?*[\]:']/g, ' ')
    .slice(0, LONGEST_NAME)
    .trim();
}
