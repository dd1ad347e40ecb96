import type { Answer, AnswerRow, ColumnField, Field, RowsField } from '../field.js';
import { isShown } from '../is-shown.js';
import { checkUnique } from './unique-rows.js';
import { isUnread } from '../unread.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';

type Check = (field: Field, answer: Answer | undefined) => readonly AnswerProblem[];

/** Whether a stored answer is a table of rows. */
export function isRows(answer: Answer | undefined): answer is readonly AnswerRow[] {
  return Array.isArray(answer) && answer.every(isRow);
}

function isRow(row: unknown): row is AnswerRow {
  return (
    typeof row === 'object' &&
    row !== null &&
    Object.values(row).every(
      (cell) =>
        cell === null || isUnread(cell) || ['string', 'number', 'boolean'].includes(typeof cell),
    )
  );
}

/**
 * Every row by its columns, and how many rows there may be.
 *
 * @param check checks one cell as the question of its column
 */
export function checkRows(
  field: RowsField,
  answer: Answer,
  check: Check,
): readonly AnswerProblem[] {
  if (!isRows(answer)) {
    return [problem(field, 'not-rows', labelled(field, 'vul regels in', 'enter rows'))];
  }
  if (answer.length > field.maximumRows) {
    const [nl, en] = [`hoogstens ${field.maximumRows} regels`, `at most ${field.maximumRows} rows`];
    return [problem(field, 'too-many', labelled(field, nl, en))];
  }
  return [
    ...tooFew(field, answer),
    ...answer.flatMap((row, index) => checkRow(field, row, index, check)),
    ...checkUnique(field, answer),
  ];
}

function tooFew({ minimumRows = 0, ...field }: RowsField, rows: readonly AnswerRow[]) {
  if (rows.length >= minimumRows) return [];
  const [nl, en] = [`vul minstens ${minimumRows} regels in`, `enter at least ${minimumRows} rows`];
  return [problem(field, 'too-few', labelled(field, nl, en))];
}

function checkRow(
  field: RowsField,
  row: AnswerRow,
  index: number,
  check: Check,
): readonly AnswerProblem[] {
  const inRow = (column: ColumnField): ColumnField => ({
    ...column,
    label: {
      nl: `${field.label.nl}, regel ${index + 1}, ${column.label.nl}`,
      en: `${field.label.en}, row ${index + 1}, ${column.label.en}`,
    },
  });
  return field.columns
    .filter((column) => isShown(column, row))
    .flatMap((column) =>
      check(inRow(column), row[column.name]).map((each) => ({
        ...each,
        field: field.name,
        pointer: `/${field.name}/${index}/${column.name}`,
      })),
    );
}
