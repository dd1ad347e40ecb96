/** What was copied from a spreadsheet: lines of cells. */
export type Grid = readonly (readonly string[])[];

/** A cell in quotes, in which tabs and line breaks belong to the text and a quote is doubled; or a bare one. */
const CELL = /"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*)/y;

/**
 * Reads what Excel, LibreOffice and Google Sheets put on the clipboard: cells parted by tabs, lines by
 * line breaks. A quote that does not close its cell is a quote like any other (`6" pipe`). Empty lines at the
 * end are no lines.
 *
 * @example readGrid('a\t"b\nc"\r\n') // [['a', 'b\nc']]
 */
export function readGrid(copied: string): Grid {
  const text = copied.replace(/\r\n?|\u2028|\u2029/g, '\n');
  const lines: string[][] = [[]];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const [whole = '', quoted, bare = ''] = CELL.exec(text) ?? [];
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (at >= text.length) return withoutEmptyEnd(lines);
    if (text[at] === '\n') lines.push([]);
    at++;
  }
}

/** Whether it is more than the text of one cell: more lines, or more cells on a line. */
export function isTable(copied: string): boolean {
  return /[\t\n\r\u2028\u2029]/.test(copied.replace(/(?:\r\n?|\n)$/, ''));
}

function withoutEmptyEnd(lines: readonly string[][]): Grid {
  const last = lines.findLastIndex((line) => line.some((cell) => cell.trim() !== ''));
  return lines.slice(0, last + 1);
}
