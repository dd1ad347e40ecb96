import {
  detectInterests,
  type Applicants,
  type AssessorProfile,
  type FoundInterests,
  type RefusalReason,
} from '@tranche/domain';
import { organisationsOf, peopleOf, type Organisation } from '../../identity/index.js';
import { partnersOf } from '../../partnerships/index.js';
import type { Tx } from '../../platform/database/index.js';
import { organisationDomainOf } from './mail-domain.js';

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

/** Interests in an application and signs of one, by person. */
export async function findInterests(
  tx: Tx,
  application: ConflictingApplication,
  people: readonly PossiblyConflicted[],
): Promise<ReadonlyMap<string, FoundInterests>> {
  const applicants = await applicantsOf(tx, application);
  const declared = await declaredIn(tx, application.id);
  return new Map(
    people.map((person) => {
      const { conflicts, signs } = detectInterests(toProfile(person), applicants);
      const own = declared.has(person.personId) ? [DECLARED] : [];
      return [person.personId, { conflicts: [...conflicts, ...own], signs }];
    }),
  );
}

function toProfile({ personId, email, organisations }: PossiblyConflicted): AssessorProfile {
  return { personId, mailDomain: organisationDomainOf(email), kvks: organisations };
}

/** Who declared an interest in an earlier round has it still. */
async function declaredIn(tx: Tx, applicationId: string): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT person_id AS id FROM assignment
     WHERE application_id = $1 AND interests->>'kind' <> 'none'`,
    [applicationId],
  );
  return new Set(rows.map(({ id }) => id));
}

const DECLARED: RefusalReason = {
  code: 'declared-interest',
  article: 'Awb 2:4',
  text: {
    nl: 'Heeft zelf een belang opgegeven.',
    en: 'Has declared an interest.',
  },
};

/** The partnership with its contacts, and whoever filled the application in. */
async function applicantsOf(tx: Tx, application: ConflictingApplication): Promise<Applicants> {
  const { id, leadOrganisationId, createdBy } = application;
  const partners = (await partnersOf(tx, [id]))(id)
    .map(({ name, kvk, contactEmail }) => ({ name, kvk, email: contactEmail }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  const lead = await applicantOrganisation(tx, leadOrganisationId);
  const filledIn = (await peopleOf(tx, [createdBy])).get(createdBy);
  const leads = filledIn
    ? [{ name: lead?.name ?? filledIn.name, kvk: lead?.kvk ?? null, email: filledIn.email }]
    : [];
  const everybody = [...leads, ...partners];
  // The lead applicant stands in its own partnership too, and is named once.
  const organisations = new Map(everybody.map(({ name, kvk }) => [kvk ?? name, { name, kvk }]));
  return {
    organisations: [...organisations.values()],
    mailDomains: everybody.map((each) => organisationDomainOf(each.email)),
  };
}

async function applicantOrganisation(tx: Tx, id: string | null): Promise<Organisation | undefined> {
  return id === null ? undefined : (await organisationsOf(tx, [id])).get(id);
}
