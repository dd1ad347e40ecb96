import { Injectable } from '@nestjs/common';
import { FileRoles, nameOfApplicant, representedBy, type SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Registry } from '../../platform/registry/index.js';

/**
 * SQL by which another room says who stands in application `a`, of its own tables. A person is an
 * expression of type uuid, organisations are one of type uuid[].
 */
export interface InterestSource {
  /** Whether one of these organisations takes part in it, or did until it left: its interest stays. */
  readonly tookPart?: (organisations: string) => string;
  /** Whether one of them takes part in it now. */
  readonly takesPart?: (organisations: string) => string;
  /** Whether somebody, or an organisation one acts for, has an interest in it without taking part. */
  readonly binds?: (person: string, organisations: string) => string;
}

/** An application that was sent in, as lists of a tranche name it. */
export interface SentIn {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly variant: string;
  readonly applicantName: string;
}

/**
 * Who has an interest in an application: by oneself, by an organisation that takes part, or by what
 * other rooms know. All is asked in one statement, so that lists of thousands stay fast.
 */
@Injectable()
export class Interests extends Registry<InterestSource> {
  constructor(private readonly fileRoles: FileRoles) {
    super();
  }

  /**
   * SQL: whether somebody applies with application `a`, or acts for an organisation that takes part in
   * it, at sign-in or by a role there.
   *
   * @param person an expression of type uuid
   * @param organisations those that the person acts for, an expression of type uuid[]
   */
  isIn(person: string, organisations: string): string {
    const own = `(${organisations} || ${this.fileRoles.source.organisationsOf(person)})`;
    return `((a.applicant_person_id = ${person} OR a.lead_organisation_id = ANY(${own})
      OR ${this.#some('takesPart', own)}) IS TRUE)`;
  }

  /**
   * SQL: those organisations of somebody that take part in application `a`, by name, of type jsonb: a
   * list of `OwnOrganisation`. Parameters are those of {@link isIn}.
   */
  ownIn(person: string, organisations: string): string {
    const own = `(${organisations} || ${this.fileRoles.source.organisationsOf(person)})`;
    return `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', named.id, 'name', named.name)
        ORDER BY named.name), '[]')
      FROM (SELECT DISTINCT mine.id, ${nameOfApplicant('mine.id', 'NULL::uuid')} AS name
        FROM unnest(${own}) AS mine (id)
        WHERE a.lead_organisation_id = mine.id OR ${this.#some('takesPart', 'ARRAY[mine.id]')}) named)`;
  }

  /**
   * SQL: whether an interest in application `a` binds somebody: an own one, that of an organisation one
   * acts for which stands in it by its register number, one that was declared as an assessor, or that
   * of who ever worked along on it: a role or a mandate that is laid down makes nobody impartial, and
   * neither does leaving. It binds in every office: whoever has an interest does not deal with it in any way (Awb 2:4).
   *
   * @param person an expression of type uuid
   * @param organisations those that the person acts for, an expression of type uuid[]
   */
  isBinding(person: string, organisations: string): string {
    const others = this.parts.flatMap(({ binds }) => binds?.(person, organisations) ?? []);
    const { everHad, everHeldFor } = this.fileRoles.source;
    const former = everHeldFor(person);
    const own = [
      this.isIn(person, organisations),
      everHad(person),
      `(a.lead_organisation_id = ANY(${former})) IS TRUE`,
      `${this.#some('tookPart', `(${organisations} || ${former})`)} IS TRUE`,
    ];
    return `(${[...own, ...others].join(' OR ')})`;
  }

  /** Whether one of these organisations takes part in an application: not one that left it. */
  async takesPart(
    tx: Tx,
    applicationId: string,
    organisations: readonly string[],
  ): Promise<boolean> {
    if (organisations.length === 0) return false;
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM application a WHERE a.id = $1 AND ${this.#some('takesPart', '$2::uuid[]')}`,
      [applicationId, organisations],
    );
    return rows.length > 0;
  }

  /** Whether an interest keeps somebody from every office in an application. */
  async bind(tx: Tx, applicationId: string, { personId, represents }: SignedIn): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM application a WHERE a.id = $1 AND ${this.isBinding('$2', '$3::uuid[]')}`,
      [applicationId, personId, represents.map(({ organisationId }) => organisationId)],
    );
    return rows.length > 0;
  }

  /** Whom of these people an interest keeps from an application, or from any that was sent in for a tranche. */
  async boundAmong(
    tx: Tx,
    about: { readonly applicationId: string } | { readonly tranche: string },
    personIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const [clause, value] =
      'tranche' in about
        ? ['a.tranche = $1 AND a.submitted_at IS NOT NULL', about.tranche]
        : ['a.id = $1', about.applicationId];
    const rows: { person: string }[] = await tx.query(
      `SELECT DISTINCT holder.id AS person
       FROM application a CROSS JOIN unnest($2::uuid[]) AS holder (id)
       WHERE ${clause} AND ${this.isBinding('holder.id', representedBy('holder.id'))}`,
      [value, personIds],
    );
    return new Set(rows.map(({ person }) => person));
  }

  /** Whom of these people an interest keeps from every office in these applications, in one statement. */
  async boundIn(
    tx: Tx,
    applicationIds: readonly string[],
    personIds: readonly string[],
  ): Promise<(applicationId: string, personId: string) => boolean> {
    if (applicationIds.length === 0 || personIds.length === 0) return () => false;
    const rows: { application: string; person: string }[] = await tx.query(
      `SELECT a.id AS application, holder.id AS person
       FROM application a CROSS JOIN unnest($2::uuid[]) AS holder (id)
       WHERE a.id = ANY($1::uuid[]) AND ${this.isBinding('holder.id', representedBy('holder.id'))}`,
      [applicationIds, personIds],
    );
    const bound = new Set(rows.map(({ application, person }) => `${application} ${person}`));
    return (application, person) => bound.has(`${application} ${person}`);
  }

  /** Whether somebody has an interest in an application that was sent in for a tranche (Awb 2:4). */
  async bindIn(tx: Tx, tranche: string, personId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM application a WHERE a.tranche = $1 AND a.submitted_at IS NOT NULL
         AND ${this.isBinding('$2', representedBy('$2'))} LIMIT 1`,
      [tranche, personId],
    );
    return rows.length > 0;
  }

  /** Everything that was sent in for a tranche, without that in which somebody has an interest. */
  async freeIn(tx: Tx, tranche: string, personId: string): Promise<readonly SentIn[]> {
    return tx.query(
      `SELECT a.id, a.reference, a.title, a.variant,
              ${nameOfApplicant('a.lead_organisation_id', 'a.applicant_person_id')} AS "applicantName"
       FROM application a
       WHERE a.tranche = $1 AND a.submitted_at IS NOT NULL
         AND NOT ${this.isBinding('$2', representedBy('$2'))}
       ORDER BY a.reference`,
      [tranche, personId],
    );
  }

  #some(how: 'takesPart' | 'tookPart', organisations: string): string {
    const parts = this.parts.flatMap((part) => part[how]?.(organisations) ?? []);
    return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
  }
}
