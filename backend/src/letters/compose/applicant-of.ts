import type { LetterApplicant } from '@tranche/domain';
import type { ApplicationRow, SubmissionCopyRow } from '../../applications/index.js';
import { OrganisationRow } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { wordsIn } from './submitted-answers.js';

/** The addressee (Awb 3:41): the lead organisation, at the address its application gives. */
export async function applicantOf(
  tx: Tx,
  application: ApplicationRow,
  submission: SubmissionCopyRow,
): Promise<LetterApplicant> {
  const lead = await tx.findOneByOrFail(OrganisationRow, { id: application.leadOrganisationId });
  const given = addressIn(submission);
  return {
    name: lead.name,
    identifier: identifierOf(lead),
    address: given.length > 0 ? given : lead.address,
  };
}

function identifierOf({ kvk, brin }: OrganisationRow): string {
  return brin === null ? `KvK ${kvk}` : `KvK ${kvk}, BRIN ${brin}`;
}

function addressIn(submission: SubmissionCopyRow): readonly string[] {
  const street = wordsIn(submission, 'street');
  const town = `${wordsIn(submission, 'postcode')}  ${wordsIn(submission, 'city')}`.trim();
  return street === '' || town === '' ? [] : [street, town];
}
