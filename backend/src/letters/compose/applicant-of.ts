import { formatIdentifier, type LetterApplicant } from '@tranche/domain';
import type { Application } from '../../applications/index.js';
import type { Organisation } from '../../identity/index.js';
import type { RowsForLetters } from './rows-for-letters.js';
import { wordsIn, type Answered } from './submitted-answers.js';

/** The addressee (Awb 3:41): the organisation or person that applies, at the address given. */
export function applicantOf(
  rows: Pick<RowsForLetters, 'people' | 'organisations'>,
  { reference, leadOrganisationId, applicantPersonId }: Application,
  answered: Answered,
): LetterApplicant {
  const given = addressIn(answered);
  if (leadOrganisationId === null) {
    const person = rows.people.get(applicantPersonId ?? '');
    if (!person) throw new Error(`${reference} has no applicant`);
    // A citizen service number never stands in a letter; name, address and reference say who it is.
    return { name: person.name, identifier: '', address: given };
  }
  const lead = rows.organisations.get(leadOrganisationId);
  if (!lead) throw new Error(`${reference} has no applicant`);
  return {
    name: lead.name,
    identifier: identifierOf(lead),
    address: given.length > 0 ? given : lead.address,
  };
}

function identifierOf({ kvk, brin }: Organisation): string {
  return brin === null ? `KvK ${kvk}` : `KvK ${kvk}, BRIN ${brin}`;
}

function addressIn(answered: Answered): readonly string[] {
  const street = wordsIn(answered, 'street');
  const postcode = formatIdentifier('postcode', wordsIn(answered, 'postcode'));
  const town = `${postcode}  ${wordsIn(answered, 'town')}`.trim();
  return street === '' || town === '' ? [] : [street, town];
}
