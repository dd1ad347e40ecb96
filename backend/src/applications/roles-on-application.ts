import type { Role } from '@tranche/domain';
import type { SignedIn } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import type { ApplicationRow } from './application.row.js';

/**
 * What somebody is to an application: by the organisations represented, and by the roles granted for
 * its scheme or tranche. Nobody without a role on it learns that it exists. Whoever takes part in it
 * has no office in it: nobody handles an own application (Awb 2:4).
 */
export async function rolesOnApplication(
  tx: Tx,
  user: SignedIn,
  application: ApplicationRow,
): Promise<readonly Role[]> {
  const granted = user.grants
    .filter((grant) => (grant.scheme ?? application.scheme) === application.scheme)
    .filter((grant) => (grant.tranche ?? application.tranche) === application.tranche)
    .map((grant) => grant.role);
  const organisations = user.represents.map((each) => each.organisationId);
  const isLead = organisations.includes(application.leadOrganisationId);
  if (isLead) return ['applicant'];
  return (await takesPart(tx, application.id, organisations)) ? ['partner'] : granted;
}

async function takesPart(tx: Tx, applicationId: string, organisations: readonly string[]) {
  if (organisations.length === 0) return false;
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM partner WHERE application_id = $1 AND organisation_id = ANY($2::uuid[]) LIMIT 1`,
    [applicationId, organisations],
  );
  return rows.length > 0;
}
