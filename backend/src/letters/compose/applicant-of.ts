import { formatIdentifier, type LetterApplicant } from '@tranche/domain';
import type { ApplicationRow } from '../../applications/index.js';
import { OrganisationRow, PersonRow } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { wordsIn, type Answered } from './submitted-answers.js';

/** The addressee (Awb 3:41): the organisation or person that applies, at the address given. */
export async function applicantOf(
  tx: Tx,
  application: ApplicationRow,
  answered: Answered,
): Promise<LetterApplicant> {
  const given = addressIn(answered);
  const { leadOrganisationId, applicantPersonId } = application;
  if (leadOrganisationId === null) {
    const person = await tx.findOneByOrFail(PersonRow, { id: applicantPersonId ?? '' });
    // A citizen service number never stands in a letter; name, address and reference say who it is.
    return { name: person.name, identifier: '', address: given };
  }
  const lead = await tx.findOneByOrFail(OrganisationRow, { id: leadOrganisationId });
  return {
    name: lead.name,
    identifier: identifierOf(lead),
    address: given.length > 0 ? given : lead.address,
  };
}

function identifierOf({ kvk, brin }: OrganisationRow): string {
  return brin === null ? `KvK ${kvk}` : `KvK ${kvk}, BRIN ${brin}`;
}

function addressIn(answered: Answered): readonly string[] {
  const street = wordsIn(answered, 'street');
  const postcode = formatIdentifier('postcode', wordsIn(answered, 'postcode'));
  const town = `${postcode}  ${wordsIn(answered, 'town')}`.trim();
  return street === '' || town === '' ? [] : [street, town];
}
