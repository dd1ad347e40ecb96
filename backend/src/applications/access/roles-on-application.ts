import { stateMeans, type Role } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { holdsFor, type SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationRow } from '../file/application.row.js';
import type { Interests } from './interests.js';

/**
 * What somebody is to an application: by oneself, by the organisations represented, by the offer one
 * made, and by the roles granted for its scheme or tranche. Nobody without a role on it learns that it
 * exists. Whoever takes part in it, or has an interest in it, has no office in it (Awb 2:4).
 */
export async function rolesOnApplication(
  tx: Tx,
  user: SignedIn,
  application: ApplicationRow,
  interests: Interests,
): Promise<readonly Role[]> {
  const granted = user.grants
    .filter((grant) => holdsFor(grant, application))
    .map((grant) => grant.role);
  if (applies(user, application)) return ['applicant'];
  const organisations = user.represents.map((each) => each.organisationId);
  if (await interests.takesPart(tx, application.id, organisations)) return ['partner'];
  if (await isCounterpart(tx, application, user)) return ['counterpart'];
  return granted.length > 0 && (await interests.bind(tx, application.id, user)) ? [] : granted;
}

/** Whether somebody is the applicant: oneself, or by an organisation that one represents. */
function applies(
  { personId, represents }: SignedIn,
  { applicantPersonId, leadOrganisationId }: ApplicationRow,
): boolean {
  return (
    applicantPersonId === personId ||
    represents.some((each) => each.organisationId === leadOrganisationId)
  );
}

/** What somebody asks of an offer is seen by whoever made the offer, from the moment it is asked. */
async function isCounterpart(tx: Tx, application: ApplicationRow, user: SignedIn) {
  const { counterpartId, submittedAt, scheme, version, state } = application;
  if (counterpartId === null || submittedAt === null) return false;
  if (stateMeans(findScheme(scheme, version).workflow, state, 'withdrawn')) return false;
  return applies(user, await tx.findOneByOrFail(ApplicationRow, { id: counterpartId }));
}
