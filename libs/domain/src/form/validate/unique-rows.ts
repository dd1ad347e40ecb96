import { withoutInvisible } from '../../typed/index.js';
import type { AnswerRow, RowsField } from '../field.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';

/**
 * Every row that says the same as an earlier one where rows must differ, at its first such cell. Rows in
 * which something of it is not filled in yet are not compared: that is said at the cell itself.
 */
export function checkUnique(
  field: RowsField,
  rows: readonly AnswerRow[],
): readonly AnswerProblem[] {
  const { unique } = field;
  const [first] = unique?.columns ?? [];
  const column = field.columns.find(({ name }) => name === first);
  if (!unique || !column) return [];
  const keys = rows.map((row) => keyOf(unique.columns, row));
  return keys.flatMap((key, index) => {
    const earlier = key === null ? index : keys.indexOf(key);
    if (earlier === index) return [];
    const label = {
      nl: `${field.label.nl}, regel ${index + 1}, ${column.label.nl}`,
      en: `${field.label.en}, row ${index + 1}, ${column.label.en}`,
    };
    const text = labelled(
      { label },
      `dit staat ook in regel ${earlier + 1}. ${unique.instead.nl}`,
      `this is also in row ${earlier + 1}. ${unique.instead.en}`,
    );
    const found = problem(field, 'twice', text, `/${field.name}/${index}/${column.name}`);
    return [{ ...found, ...(unique.article && { article: unique.article }) }];
  });
}

/** As people compare: capitals and spaces make no other number. Null while a part is missing. */
function keyOf(columns: readonly string[], row: AnswerRow): string | null {
  const parts = columns.map((name) => {
    const cell = row[name];
    const isThere = typeof cell === 'string' || typeof cell === 'number';
    return isThere ? withoutInvisible(String(cell)).replaceAll(/\s/g, '').toLowerCase() : '';
  });
  return parts.includes('') ? null : JSON.stringify(parts);
}
