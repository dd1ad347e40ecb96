import { isShown, type AnswerRow, type RowsField } from '@tranche/domain/browser';

/** What a cell of a row holds. */
export type Cell = AnswerRow[string];

/** The row with another value in one cell; what is then no longer asked goes out of it. */
export function withCell(field: RowsField, row: AnswerRow, name: string, value: Cell): AnswerRow {
  const changed = { ...row, [name]: value };
  return Object.fromEntries(
    field.columns
      .filter((column) => isShown(column, changed))
      .map((column) => [column.name, changed[column.name] ?? null]),
  );
}

/** A row in which nothing is filled in. */
export function emptyRow(field: RowsField): AnswerRow {
  return withCell(field, {}, '', null);
}
