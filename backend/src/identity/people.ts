import { LANGUAGES, type Language, type Role } from '@tranche/domain';
import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { OrganisationRow } from './organisation.row.js';
import { PersonRow } from './person.row.js';

/** An organisation as other rooms see it. */
export type Organisation = Readonly<OrganisationRow>;

/** Somebody as other rooms see them. */
export type Person = Readonly<PersonRow>;

/** Somebody with the organisations they act for, by their numbers in the trade register. */
export interface PersonActing {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly organisations: readonly string[];
}

/** Organisations by their ids, in one statement. */
export async function organisationsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Organisation>> {
  const rows = await tx.findBy(OrganisationRow, { id: In([...new Set(ids)]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** People by their ids, in one statement. */
export async function peopleOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person>> {
  const rows = await tx.findBy(PersonRow, { id: In([...new Set(ids)]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The organisation with a number in the trade register; null while none of its people signed in. */
export async function organisationIdOf(tx: Tx, kvk: string): Promise<string | null> {
  return (await tx.findOneBy(OrganisationRow, { kvk }))?.id ?? null;
}

/** Those of these people that there are, with whom they act for. */
export async function peopleActing(
  tx: Tx,
  personIds: readonly string[],
): Promise<readonly PersonActing[]> {
  return tx.query(`${ACTING} WHERE p.id = ANY($1::uuid[]) ORDER BY p.name, p.id`, [personIds]);
}

/** Somebody who acts for an organisation, as the identity provider said at her latest sign-in. */
export interface Representative {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** Everybody who acts for these organisations, in one statement. */
export async function representativesOf(
  tx: Tx,
  organisationIds: readonly string[],
): Promise<readonly Representative[]> {
  return tx.query(
    `SELECT r.organisation_id AS "organisationId", p.id AS "personId", p.name, p.email
     FROM representation r JOIN person p ON p.id = r.person_id
     WHERE r.organisation_id = ANY($1::uuid[]) ORDER BY p.name, p.id`,
    [organisationIds],
  );
}

/** Who reads mail at an address and has a box here, whatever its capitals. */
export async function readersAt(tx: Tx, email: string): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM person WHERE lower(email) = lower($1)`,
    [email],
  );
  return rows.map(({ id }) => id);
}

/** What a role is asked of: a tranche of a scheme. */
export interface RoleOnTranche {
  readonly role: Role;
  readonly scheme: string;
  readonly tranche: string;
}

/** Everybody with a role on a tranche, its scheme, or everything, with whom they act for. */
export async function peopleInRole(
  tx: Tx,
  { role, scheme, tranche }: RoleOnTranche,
): Promise<readonly PersonActing[]> {
  return tx.query(
    `${ACTING} WHERE EXISTS (
       SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = $1
       AND coalesce(g.scheme, $2) = $2 AND coalesce(g.tranche, $3) = $3
     )
     ORDER BY p.name, p.id`,
    [role, scheme, tranche],
  );
}

/** As {@link peopleInRole}, their ids alone. */
export async function holdersOf(
  tx: Tx,
  { role, scheme, tranche }: RoleOnTranche,
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT person_id AS id FROM role_grant
     WHERE role = $1 AND coalesce(scheme, $2) = $2 AND coalesce(tranche, $3) = $3`,
    [role, scheme, tranche],
  );
  return rows.map(({ id }) => id);
}

interface Box {
  readonly personId: string | null;
  readonly organisationId: string | null;
}

/** An address with those of the readers of a box who read their mail there: people may share one. */
export interface MailAddress {
  readonly address: string;
  readonly readers: readonly string[];
}

/** Where mail for a person goes, or for an organisation: to everybody who acts for it. */
export async function mailAddressesOf(tx: Tx, box: Box): Promise<readonly MailAddress[]> {
  const { personId, organisationId } = box;
  return tx.query(
    `SELECT p.email AS address, array_agg(p.id ORDER BY p.id) AS readers FROM person p
     WHERE p.id = $1 OR EXISTS (
       SELECT 1 FROM representation r WHERE r.person_id = p.id AND r.organisation_id = $2)
     GROUP BY p.email ORDER BY p.email`,
    [personId, personId === null ? organisationId : null],
  );
}

/**
 * The languages of those who read mail at an address: one, or both where people share it. Of somebody who
 * never signed in nobody knows: then both.
 */
export async function languagesAt(tx: Tx, address: string): Promise<readonly Language[]> {
  const rows: { language: Language }[] = await tx.query(
    `SELECT DISTINCT coalesce(language, 'nl') AS language FROM person WHERE lower(email) = lower($1)`,
    [address],
  );
  const known = LANGUAGES.filter((each) => rows.some(({ language }) => language === each));
  return known.length === 0 ? LANGUAGES : known;
}

/**
 * SQL: the numbers in the trade register of organisations.
 *
 * @param organisations an expression of type uuid[]
 */
export function numbersOf(organisations: string): string {
  return `(SELECT own.kvk FROM organisation own WHERE own.id = ANY(${organisations}))`;
}

/**
 * SQL: the organisations that somebody acts for, of type uuid[].
 *
 * @param person an expression of type uuid
 */
export function representedBy(person: string): string {
  return `ARRAY(SELECT organisation_id FROM representation WHERE person_id = ${person})`;
}

/**
 * SQL: what an applicant is called, an organisation or else a person.
 *
 * @param organisation an expression of type uuid, null where a person applies
 * @param person an expression of type uuid
 */
export function nameOfApplicant(organisation: string, person: string): string {
  return `coalesce((SELECT called.name FROM organisation called WHERE called.id = ${organisation}),
    ${nameOfPerson(person)})`;
}

/** SQL: the name of a person by an expression of type uuid; null where there is nobody. */
export function nameOfPerson(person: string): string {
  return `(SELECT called.name FROM person called WHERE called.id = ${person})`;
}

const ACTING = `SELECT p.id AS "personId", p.name, p.email,
    (SELECT coalesce(array_agg(o.kvk ORDER BY o.kvk), '{}') FROM representation r
     JOIN organisation o ON o.id = r.organisation_id WHERE r.person_id = p.id) AS organisations
  FROM person p`;
