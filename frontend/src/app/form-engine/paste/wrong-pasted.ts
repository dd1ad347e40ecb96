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
 * @param idOf the id of a cell by its row, counted from 0, and its column
 * @param nameOf what it is called
 */
export function wrongPasted(
  pasted: Pasted<unknown> | null,
  errors: readonly FieldError[],
  idOf: (row: number, column: string) => string,
  nameOf: (row: number, column: string) => string,
): readonly WrongCell[] {
  const wrong = new Set(errors.map((error) => error.for));
  return (pasted?.cells ?? []).flatMap(({ row, column }) => {
    const id = idOf(row, column);
    return wrong.has(id) ? [{ for: id, name: nameOf(row, column) }] : [];
  });
}
