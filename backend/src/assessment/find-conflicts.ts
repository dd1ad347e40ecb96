import {
  detectConflicts,
  type Applicants,
  type AssessorProfile,
  type RefusalReason,
} from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';

/** What is known of somebody that could be a conflict. */
export interface PossiblyConflicted {
  readonly personId: string;
  readonly email: string;
  /** Numbers in the trade register of the organisations somebody acts for. */
  readonly organisations: readonly string[];
}

/** The application, as far as an interest in it could show. */
interface ConflictingApplication {
  readonly id: string;
  readonly leadOrganisationId: string | null;
  readonly createdBy: string;
}

/** Signs of an interest in an application, by person; nothing for who has none. */
export async function findConflicts(
  tx: Tx,
  application: ConflictingApplication,
  people: readonly PossiblyConflicted[],
): Promise<ReadonlyMap<string, readonly RefusalReason[]>> {
  const applicants = await applicantsOf(tx, application);
  return new Map(
    people.map((person) => [person.personId, detectConflicts(toProfile(person), applicants)]),
  );
}

function toProfile({ personId, email, organisations }: PossiblyConflicted): AssessorProfile {
  return { personId, email, kvks: organisations };
}

/** The partnership with its contacts, and whoever filled the application in. */
async function applicantsOf(tx: Tx, application: ConflictingApplication): Promise<Applicants> {
  const partners: { name: string; kvk: string | null; email: string }[] = await tx.query(
    `SELECT name, kvk, contact_email AS email FROM partner WHERE application_id = $1 ORDER BY name`,
    [application.id],
  );
  const leads: { name: string; kvk: string | null; email: string }[] = await tx.query(
    `SELECT coalesce(o.name, p.name) AS name, o.kvk, p.email
     FROM person p LEFT JOIN organisation o ON o.id = $1 WHERE p.id = $2`,
    [application.leadOrganisationId, application.createdBy],
  );
  const everybody = [...leads, ...partners];
  // The lead applicant stands in its own partnership too, and is named once.
  const organisations = new Map(everybody.map(({ name, kvk }) => [kvk ?? name, { name, kvk }]));
  return {
    organisations: [...organisations.values()],
    emails: everybody.map((each) => each.email),
  };
}
