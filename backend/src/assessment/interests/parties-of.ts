import type { AssignmentView } from '@tranche/contracts';
import type { Application } from '../../applications/index.js';
import { organisationsOf, peopleOf } from '../../identity/index.js';
import { partnersOf } from '../../partnerships/index.js';
import type { Tx } from '../../platform/database/index.js';

/**
 * Everybody who takes part, and their contacts: whoever declares an interest must see in whom (Awb 2:4).
 * The applicant comes first.
 */
export async function partiesOf(
  tx: Tx,
  { id, leadOrganisationId, applicantPersonId }: Application,
): Promise<AssignmentView['parties']> {
  const lead = applicantPersonId ?? leadOrganisationId ?? '';
  const named = applicantPersonId === null ? organisationsOf : peopleOf;
  const { name = '' } = (await named(tx, [lead])).get(lead) ?? {};
  const others = (await partnersOf(tx, [id]))(id).filter(({ isLead }) => !isLead);
  return [
    { name, contact: null, isLead: true },
    ...others
      .map(({ name, contactName }) => ({ name, contact: contactName, isLead: false }))
      .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
  ];
}
