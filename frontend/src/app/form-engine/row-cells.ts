import type { AnswerRow, Cell, RowsField } from '@tranche/domain/browser';

/**
 * The row with another value in one cell. What is then no longer asked stays in it: who changes back
 * finds it again, and it is not sent.
 */
export function withCell(row: AnswerRow, name: string, value: Cell): AnswerRow {
  return { ...row, [name]: value };
}

/** A row in which nothing is filled in. */
export function emptyRow({ columns }: RowsField): AnswerRow {
  return Object.fromEntries(columns.map(({ name }) => [name, null]));
}
