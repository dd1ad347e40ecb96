import {
  isRows,
  isShown,
  type AnswerRow,
  type Answers,
  type RowsField,
  type Section,
} from '@tranche/domain/browser';

/** The questions of a section that were answered with rows, which are read back as a table. */
export function rowTablesOf(
  { fields }: Pick<Section, 'fields'>,
  answers: Answers,
): readonly { readonly field: RowsField; readonly rows: readonly AnswerRow[] }[] {
  return fields.flatMap((field) => {
    if (field.kind !== 'rows' || !isShown(field, answers)) return [];
    const rows = answers[field.name];
    return isRows(rows) && rows.length > 0 ? [{ field, rows }] : [];
  });
}
