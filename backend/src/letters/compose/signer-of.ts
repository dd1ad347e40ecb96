import { ROLE_LABELS, STAFF_ROLES, type LetterInput } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

/** Who used the power: the member of staff who took the step, by name and office (Awb 10:10). */
export function signerOf(
  { personId, event }: TransitionInContext,
  { people }: Pick<RowsForLetters, 'people'>,
): Pick<LetterInput, 'signer'> {
  if (personId === null || !STAFF_ROLES.includes(event.actorRole)) return {};
  const person = people.get(personId);
  if (!person) throw new Error(`Nobody is person ${personId}`);
  return { signer: { name: person.name, office: ROLE_LABELS[event.actorRole] } };
}
