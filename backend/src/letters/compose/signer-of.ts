import { ROLE_LABELS, STAFF_ROLES, type LetterInput } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import { PersonRow } from '../../identity/index.js';

/** Who used the power: the member of staff who took the step, by name and office (Awb 10:10). */
export async function signerOf({
  tx,
  personId,
  event,
}: TransitionInContext): Promise<Pick<LetterInput, 'signer'>> {
  if (personId === null || !STAFF_ROLES.includes(event.actorRole)) return {};
  const { name } = await tx.findOneByOrFail(PersonRow, { id: personId });
  return { signer: { name, office: ROLE_LABELS[event.actorRole] } };
}
