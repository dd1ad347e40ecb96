const LETTERS = 26;
const BEFORE_A = 64;

/** Above a column, as a spreadsheet counts them: A, B, … Z, AA. @param column counted from 0 */
export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCodePoint(BEFORE_A + 1 + (column % LETTERS));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** What a spreadsheet calls a cell, such as D14. @param row counted from 0 @param column counted from 0 */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The row and column of a name, counted from 0; null for what names no cell. */
export function placeOfCell(name: string): { row: number; column: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (!letters || !row) return null;
  const column = [...letters].reduce(
    (sum, letter) => sum * LETTERS + (letter.codePointAt(0) ?? 0) - BEFORE_A,
    0,
  );
  return { row: Number(row) - 1, column: column - 1 };
}
