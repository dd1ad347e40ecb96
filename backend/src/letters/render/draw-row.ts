import type { LetterSheet, StructureElement } from './letter-sheet.js';
import { CELL_PADDING, type LaidOutRow, startOfRow } from './table-layout.js';
import { COLOUR, LOWEST, PAGE, TEXT_WIDTH } from './theme.js';

export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'end';
}

export function columnPlaces(
  widths: readonly number[],
  aligns: readonly ('start' | 'end')[],
): ColumnPlace[] {
  let x: number = PAGE.left;
  return widths.map((width, column) => {
    const place = { x: x + CELL_PADDING, width: width - 2 * CELL_PADDING };
    x += width;
    return { ...place, align: aligns[column] ?? 'start' };
  });
}

/** The words of a row at a height, for a head that is repeated as decoration. */
export function printRow(
  sheet: LetterSheet,
  row: LaidOutRow,
  places: readonly ColumnPlace[],
): void {
  places.forEach((place, column) => {
    const style = row.styles[column];
    if (style) {
      sheet.print(row.cells[column] ?? [], style, { ...place, y: sheet.y + CELL_PADDING });
    }
  });
}

/**
 * One row, whole on one page; only a very tall row goes on, under a repeated head.
 * `cells` are the TH and TD elements, one per column, already in the tree.
 */
export function drawRow(
  sheet: LetterSheet,
  row: LaidOutRow,
  places: readonly ColumnPlace[],
  cells: readonly StructureElement[],
  onNewPage: () => void,
): void {
  if (startOfRow(row) > sheet.room && !sheet.isFresh) {
    sheet.nextPage();
    onNewPage();
  }
  let from = 0;
  const leading = Math.max(...row.styles.map((style) => style.leading));
  const total = Math.max(...row.cells.map((lines) => lines.length));
  while (from < total) {
    const fitting = Math.floor((sheet.room - 2 * CELL_PADDING) / leading);
    const to = Math.min(total, from + Math.max(1, fitting));
    const part = { ...row, cells: row.cells.map((lines) => lines.slice(from, to)) };
    drawSlice(sheet, part, places, cells);
    sheet.y += (to - from) * leading + 2 * CELL_PADDING;
    from = to;
    if (from < total) {
      sheet.nextPage();
      onNewPage();
    }
  }
  cells.forEach((cell) => cell.end());
}

function drawSlice(
  sheet: LetterSheet,
  row: LaidOutRow,
  places: readonly ColumnPlace[],
  cells: readonly StructureElement[],
): void {
  cells.forEach((cell, column) => {
    const [place, style, lines] = [places[column], row.styles[column], row.cells[column]];
    if (!place || !style || !lines || lines.length === 0) return;
    cell.add(() => sheet.print(lines, style, { ...place, y: sheet.y + CELL_PADDING }));
  });
}

/** A line under a row. */
export function rule(sheet: LetterSheet, weight: 'head' | 'row'): void {
  const y = Math.min(sheet.y, LOWEST);
  sheet.decorate(() => {
    sheet.doc.moveTo(PAGE.left, y).lineTo(PAGE.left + TEXT_WIDTH, y);
    sheet.doc
      .lineWidth(weight === 'head' ? 1.2 : 0.5)
      .stroke(weight === 'head' ? COLOUR.petrol : COLOUR.line);
  });
}
