import type { Line, LineBreaker } from './break-lines.js';
import { LOWEST, PAGE, type TextStyle } from './theme.js';

export const CELL_PADDING = 5;

export interface Cell {
  readonly text: string;
  readonly style: TextStyle;
}

export interface LaidOutRow {
  /** Per column the lines of its cell. */
  readonly cells: readonly (readonly Line[])[];
  readonly styles: readonly TextStyle[];
  readonly height: number;
}

/** A row taller than this may go on over the page; every other row stays whole. */
const MOST_WHOLE = (LOWEST - PAGE.top) * 0.7;
const LEAST_LINES = 6;

/** What must be free below us for a row to begin. */
export function startOfRow({ height, styles }: LaidOutRow): number {
  if (height <= MOST_WHOLE) return height;
  const leading = Math.max(...styles.map((style) => style.leading));
  return LEAST_LINES * leading + 2 * CELL_PADDING;
}

/** Column widths that fill the width: each its longest word, the rest in proportion to its text. */
export function columnWidths(
  breaker: LineBreaker,
  rows: readonly (readonly Cell[])[],
  width: number,
): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const measure = (of: (cell: Cell) => number) =>
    Array.from({ length: columns }, (_, column) =>
      Math.max(0, ...rows.map((row) => (row[column] ? of(row[column]) : 0))),
    );
  const free = width - columns * 2 * CELL_PADDING;
  const least = measure(({ text, style }) => breaker.widestWord(text, style) + 1);
  const most = measure(({ text, style }) => Math.min(breaker.width(text, style) + 1, free));
  return spread(least, most, free).map((each) => each + 2 * CELL_PADDING);
}

/** Shares `free` points: nobody under its least while that is possible, the wish decides the rest. */
export function spread(least: readonly number[], most: readonly number[], free: number): number[] {
  const sumLeast = sum(least);
  if (sumLeast >= free) return least.map((each) => (each / sumLeast) * free);
  const wishes = most.map((each, index) => Math.max(0, each - (least[index] ?? 0)));
  const sumWishes = sum(wishes);
  const left = free - sumLeast;
  if (sumWishes >= left && sumWishes > 0) {
    return least.map((each, index) => each + ((wishes[index] ?? 0) / sumWishes) * left);
  }
  const sumMost = sum(least) + sumWishes;
  return least.map((each, index) => {
    const wished = each + (wishes[index] ?? 0);
    return wished + (sumMost > 0 ? (wished / sumMost) * (free - sumMost) : 0);
  });
}

export function layOutRow(
  breaker: LineBreaker,
  row: readonly Cell[],
  widths: readonly number[],
): LaidOutRow {
  const cells = row.map(({ text, style }, column) =>
    breaker.lines(text, style, (widths[column] ?? 0) - 2 * CELL_PADDING),
  );
  const styles = row.map(({ style }) => style);
  const heights = cells.map((lines, column) => lines.length * (styles[column]?.leading ?? 0));
  return { cells, styles, height: Math.max(0, ...heights) + 2 * CELL_PADDING };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
