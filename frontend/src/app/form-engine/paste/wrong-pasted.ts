import type { FieldError } from '../../core/api/field-errors.js';
import type { Pasted } from './paste-rows.js';

/** A cell in which something was pasted that is not right, and what it is called. */
export interface WrongCell {
  readonly for: string;
  readonly name: string;
}

/**
 * Which of the pasted cells are not right, in their order: with so many rows nobody finds them by looking.
 *
 * @param nameOf names a cell by its row, counted from 0, and its column
 */
export function wrongPasted(
  pasted: Pasted<unknown> | null,
  errors: readonly FieldError[],
  fid: string,
  nameOf: (row: number, column: string) => string,
): readonly WrongCell[] {
  const wrong = new Set(errors.map((error) => error.for));
  return (pasted?.cells ?? []).flatMap(({ row, column }) => {
    const id = `${fid}-${row}-${column}`;
    return wrong.has(id) ? [{ for: id, name: nameOf(row, column) }] : [];
  });
}
