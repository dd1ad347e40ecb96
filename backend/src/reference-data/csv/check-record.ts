import type { InputProblem } from '../../platform/errors/index.js';
import { csvProblem } from './csv-problem.js';
import type { CsvRecord } from './parse-csv.js';

/** An answer holds at most sixty characters of a code. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,59}$/u;
const LONGEST_LABEL = 200;
const LONGEST_ATTRIBUTE = 500;

/** Everything wrong with one line; of a line with other columns nothing more can be said. */
export function checkRecord(
  { line, cells, hasOpenQuote }: CsvRecord,
  columns: readonly string[],
): readonly InputProblem[] {
  if (hasOpenQuote) return [csvProblem('open-quote', { line })];
  const [count, expected] = [cells.length, columns.length];
  if (count !== expected) return [csvProblem('wrong-columns', { line, count, expected })];
  const [code = '', nl = '', en = '', ...rest] = cells;
  return [
    ...(CODE.test(code) ? [] : [csvProblem('wrong-code', { line })]),
    ...(isLabel(nl) ? [] : [csvProblem('dutch-label', { line })]),
    ...(isLabel(en) ? [] : [csvProblem('english-label', { line })]),
    ...rest.flatMap((value, index) =>
      value.length > LONGEST_ATTRIBUTE
        ? [csvProblem('long-attribute', { line, value: columns[index + 3] ?? '' })]
        : [],
    ),
    ...(cells.some((cell) => /\p{Cc}/u.test(cell))
      ? [csvProblem('control-character', { line })]
      : []),
  ];
}

function isLabel(text: string): boolean {
  return text !== '' && text.length <= LONGEST_LABEL;
}
