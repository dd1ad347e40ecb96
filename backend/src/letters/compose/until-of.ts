import type { LetterInput } from '@tranche/domain';
import type { ApplicationRow } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

/** Until when: the open terms of an application. A term that stands still has no date to promise. */
export function untilOf(
  { id }: ApplicationRow,
  { terms }: Pick<RowsForLetters, 'terms'>,
): NonNullable<LetterInput['until']> {
  return Object.fromEntries(
    (terms.get(id) ?? []).flatMap(({ kind, dueOn }) => (dueOn === null ? [] : [[kind, dueOn]])),
  );
}
