import { FILE_ACTS, MANDATE_PURPOSES, stateMeans, type Role } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { holdsFor, type SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationRow } from '../file/application.row.js';
import type { Interests } from './interests.js';
import { standingsOf, type Standing } from './standings.js';

/** What somebody is to an application, and for whom. */
export interface StandingOnFile {
  readonly roles: readonly Role[];
  readonly standings: readonly Standing[];
}

/** Who applies for oneself needs nobody's leave for anything. */
const ONESELF: readonly Standing[] = [
  {
    organisationId: null,
    acts: FILE_ACTS,
    changed: null,
    signs: MANDATE_PURPOSES,
    role: null,
    under: [],
  },
];

/**
 * What somebody is to an application: by oneself, by the organisations represented, by a role that a
 * colleague gave there, by the offer one made, and by the roles granted for its scheme or tranche. Nobody
 * without a role on it learns that it exists. Whoever takes part in it, or has an interest in it, has no
 * office in it (Awb 2:4).
 */
export async function rolesOnApplication(
  tx: Tx,
  user: SignedIn,
  application: ApplicationRow,
  interests: Interests,
  today: Temporal.PlainDate,
): Promise<StandingOnFile> {
  const granted = user.grants
    .filter((grant) => holdsFor(grant, application))
    .map((grant) => grant.role);
  if (application.applicantPersonId === user.personId) return is('applicant', ONESELF);
  const standings = standingsOf(user, application, today);
  const organisations = standings.flatMap(({ organisationId }) => organisationId ?? []);
  const { leadOrganisationId } = application;
  if (leadOrganisationId !== null && organisations.includes(leadOrganisationId)) {
    return is('applicant', standings);
  }
  if (await interests.takesPart(tx, application.id, organisations)) return is('partner', standings);
  if (await isCounterpart(tx, application, user)) return is('counterpart', ONESELF);
  const isBound = granted.length > 0 && (await interests.bind(tx, application.id, user));
  return { roles: isBound ? [] : granted, standings: [] };
}

function is(role: Role, standings: readonly Standing[]): StandingOnFile {
  return { roles: [role], standings };
}

/** What somebody asks of an offer is seen by whoever made the offer, from the moment it is asked. */
async function isCounterpart(tx: Tx, application: ApplicationRow, user: SignedIn) {
  const { counterpartId, submittedAt, scheme, version, state } = application;
  if (counterpartId === null || submittedAt === null) return false;
  if (stateMeans(findScheme(scheme, version).workflow, state, 'withdrawn')) return false;
  const offer = await tx.findOneByOrFail(ApplicationRow, { id: counterpartId });
  return (
    offer.applicantPersonId === user.personId ||
    user.represents.some((each) => each.organisationId === offer.leadOrganisationId)
  );
}
