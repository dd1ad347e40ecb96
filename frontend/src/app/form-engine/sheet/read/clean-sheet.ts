import { cellName, placeOfCell } from '../cell-name.js';
import { MOST_SHEET_COLUMNS, MOST_SHEET_ROWS } from './limits.js';
import { elementsOf } from './parse-xml.js';
import type { CellFlaw } from './workbook.js';

/** Kinds of cell that hold something to read. */
const KINDS: readonly string[] = ['n', 's', 'str', 'inlineStr', 'b', 'd'];

interface Cleaned {
  readonly flaws: Map<string, CellFlaw>;
  readonly hiddenRows: number;
  readonly rowsLeft: number;
}

/**
 * Takes out of a sheet what holds no value, and says what it was: formulas without an outcome, failed ones, rows
 * and columns beyond any table. What is left has one meaning, and is small.
 *
 * @param sheet is changed
 * @param styles how many formats the workbook has: a number with another has none
 */
export function cleanSheet(sheet: Document, styles: number): Cleaned {
  const flaws = new Map<string, CellFlaw>();
  let [at, hiddenRows, rowsLeft] = [-1, 0, 0];
  for (const row of elementsOf(sheet, 'row')) {
    at = numbered(row, at);
    row.setAttribute('r', String(at + 1));
    const isBeyond = at >= MOST_SHEET_ROWS;
    const holds = isBeyond ? hasValue(row) : cleanRow(row, at, { flaws, styles });
    if (isBeyond || !holds) row.remove();
    if (isBeyond && holds) rowsLeft++;
    if (!isBeyond && holds && isOn(row.getAttribute('hidden'))) hiddenRows++;
  }
  for (const range of elementsOf(sheet, 'mergeCell')) {
    for (const name of coveredBy(range.getAttribute('ref') ?? '')) {
      flaws.set(name, { kind: 'merged', range: range.getAttribute('ref') ?? '' });
    }
  }
  return { flaws, hiddenRows, rowsLeft };
}

/** Rows that do not say their number follow the one before. */
function numbered(row: Element, before: number): number {
  const number = Number(row.getAttribute('r'));
  return number > before + 1 ? number - 1 : before + 1;
}

/** @returns whether something is left in it, or was wrong with it */
function cleanRow(
  row: Element,
  at: number,
  { flaws, styles }: { flaws: Map<string, CellFlaw>; styles: number },
): boolean {
  let [column, holds] = [-1, false];
  for (const cell of elementsOf(row, 'c')) {
    const place = placeOfCell(cell.getAttribute('r') ?? '');
    column = Math.max(column + 1, place?.column ?? 0);
    const name = cellName(at, column);
    cell.setAttribute('r', name);
    const flaw = flawOf(cell);
    if (flaw) flaws.set(name, flaw);
    if (Number(cell.getAttribute('s')) >= styles) cell.removeAttribute('s');
    if (flaw || !hasValue(cell) || column >= MOST_SHEET_COLUMNS) cell.remove();
    else holds = true;
    holds ||= flaw !== null;
  }
  return holds;
}

function flawOf(cell: Element): CellFlaw | null {
  const value = elementsOf(cell, 'v')[0]?.textContent;
  const kind = cell.getAttribute('t');
  if (kind === 'e') return { kind: 'error', text: value ?? '' };
  const isFormula = elementsOf(cell, 'f').length > 0;
  // A formula may give a text of nothing; an outcome that was not stored has no value at all.
  const isStored = value !== undefined && (value !== '' || kind === 'str');
  return isFormula && !isStored ? { kind: 'formula' } : null;
}

function hasValue(within: Element): boolean {
  if (!KINDS.includes(within.getAttribute('t') ?? 'n')) return false;
  return ['v', 't'].some((name) => elementsOf(within, name).some(({ textContent }) => textContent));
}

/** The cells of a merged range but the first, as far as a table reaches. */
function coveredBy(range: string): readonly string[] {
  const [first, last] = range.split(':').map(placeOfCell);
  if (!first || !last) return [];
  const [rows, columns] = [
    between(first.row, Math.min(last.row, MOST_SHEET_ROWS - 1)),
    between(first.column, Math.min(last.column, MOST_SHEET_COLUMNS - 1)),
  ];
  return rows.flatMap((row) => columns.map((column) => cellName(row, column))).slice(1);
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function isOn(flag: string | null): boolean {
  return flag === '1' || flag === 'true';
}
