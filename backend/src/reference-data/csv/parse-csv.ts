/** A line of a file, or several where a cell in quotes runs on. */
export interface CsvRecord {
  /** Number of the line it starts on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A cell opens with a quote that is not closed before the next semicolon. */
  readonly hasOpenQuote: boolean;
}

/** A cell, in quotes or bare, and what ends it; a broken one is taken bare, as it stands. */
const CELL = /(?:"((?:[^"]|"")*)"|([^;\n]*))(;|\n|$)/y;

/**
 * Reads text with semicolons between cells, as Dutch spreadsheets save it (RFC 4180 otherwise): quotes
 * around a cell that holds a semicolon, a line end or a quote, which is then doubled. Empty lines are
 * no records.
 *
 * @example parseCsv('code;nl\n"a;1";Aap')[1]?.cells // ['a;1', 'Aap']
 */
export function parseCsv(text: string): readonly CsvRecord[] {
  const content = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  let record = emptyOn(line);
  while (at < content.length || record.cells.length > 0) {
    CELL.lastIndex = at;
    const [whole = '', quoted, bare = '', end] = CELL.exec(content) ?? [];
    record.cells.push((quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim());
    record.hasOpenQuote ||= quoted === undefined && bare.startsWith('"');
    at += whole.length;
    line += whole.split('\n').length - 1;
    if (end === ';') continue;
    if (record.cells.some((cell) => cell !== '')) records.push(record);
    record = emptyOn(line);
  }
  return records;
}

function emptyOn(line: number) {
  const cells: string[] = [];
  return { line, cells, hasOpenQuote: false };
}
