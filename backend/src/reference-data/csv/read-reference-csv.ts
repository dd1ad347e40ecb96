import { asLine, type Text } from '@tranche/domain';
import type { InputProblem } from '../../platform/errors/index.js';
import { checkRecord } from './check-record.js';
import { csvProblem } from './csv-problem.js';
import { parseCsv, type CsvRecord } from './parse-csv.js';

export interface ReferenceRecord {
  readonly code: string;
  readonly label: Text;
  readonly attributes: Readonly<Record<string, string>>;
}

/** More than this nobody repairs in one go; the rest is counted. */
const MOST_PROBLEMS = 200;

/**
 * Reads a file `code;nl;en[;attribute…]` with a header row.
 *
 * @returns the entries, or every problem of every line at once
 */
export function readReferenceCsv(csv: string): {
  readonly entries: readonly ReferenceRecord[];
  readonly problems: readonly InputProblem[];
} {
  const [header, ...records] = parseCsv(csv).map(tidied);
  const problems = csv.includes('\uFFFD') ? [csvProblem('not-utf-8')] : [];
  if (!header) return { entries: [], problems: [...problems, csvProblem('no-entries')] };
  const columns = header.cells.map((cell) => cell.toLowerCase());
  problems.push(...headerProblems(header, columns));
  if (problems.length === 0) problems.push(...recordProblems(records, columns));
  if (problems.length > 0) return { entries: [], problems: firstOf(problems) };
  return { entries: records.map((record) => toEntry(record, columns)), problems: [] };
}

/** Copied from a web page or a PDF, signs come along that nobody sees: a search would never find the label. */
function tidied({ cells, ...rest }: CsvRecord): CsvRecord {
  // A control character is refused with its line; white space inside a cell is one of them.
  const tidy = (cell: string) => (/\p{Cc}/u.test(cell) ? cell : asLine(cell));
  return { ...rest, cells: cells.map(tidy) };
}

function headerProblems({ line, cells }: CsvRecord, columns: readonly string[]): InputProblem[] {
  if (columns.slice(0, 3).join(';') !== 'code;nl;en') return [csvProblem('header', { line })];
  return columns.flatMap((name, index) =>
    /^[a-z0-9-]{1,40}$/.test(name) && columns.indexOf(name) === index
      ? []
      : [csvProblem('column-name', { line, value: cells[index] ?? '' })],
  );
}

function recordProblems(
  records: readonly CsvRecord[],
  columns: readonly string[],
): readonly InputProblem[] {
  if (records.length === 0) return [csvProblem('no-entries')];
  const seenOn = new Map<string, number>();
  return records.flatMap((record) => {
    const [code = ''] = record.cells;
    const other = seenOn.get(code);
    if (other === undefined) seenOn.set(code, record.line);
    const problems = checkRecord(record, columns);
    return code === '' || other === undefined
      ? problems
      : [...problems, csvProblem('code-twice', { line: record.line, value: code, other })];
  });
}

function toEntry({ cells }: CsvRecord, columns: readonly string[]): ReferenceRecord {
  const [code = '', nl = '', en = '', ...rest] = cells;
  const named = rest.map((value, index) => [columns[index + 3] ?? '', value] as const);
  const attributes = Object.fromEntries(named.filter(([, value]) => value !== ''));
  return { code, label: { nl, en }, attributes };
}

function firstOf(problems: readonly InputProblem[]): readonly InputProblem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const count = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), csvProblem('more', { count })];
}
