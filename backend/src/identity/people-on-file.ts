import type { ColleagueRole } from '@tranche/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { FileRoles } from './file-roles.js';
import type { MandateHeld } from './signed-in.js';

/** An organisation in an application. */
export interface SideOfFile {
  readonly applicationId: string;
  readonly organisationId: string;
}

/** Somebody who stands for it there: by who she signs in for, by a role that she was given, or by both. */
export interface PersonOnFile extends SideOfFile {
  readonly personId: string;
  readonly name: string;
  readonly role: ColleagueRole | null;
  readonly isRepresentative: boolean;
}

/** Somebody with all her mandates, by which it is judged what she may do. */
export interface ActingOnFile extends PersonOnFile {
  readonly mandates: readonly MandateHeld[];
}

/** Who stands in an application for an organisation. */
@Injectable()
export class PeopleOnFile {
  constructor(private readonly fileRoles: FileRoles) {}

  /** For all of these in one statement, by name. */
  async of(tx: Tx, sides: readonly SideOfFile[]): Promise<readonly PersonOnFile[]> {
    return this.#among(tx, sides, null);
  }

  /** As {@link of}, with who reads it there by a mandate that is in force on this day. */
  async readersOf(
    tx: Tx,
    sides: readonly SideOfFile[],
    today: Temporal.PlainDate,
  ): Promise<readonly PersonOnFile[]> {
    return this.#among(tx, sides, this.fileRoles.source.holdersOn(today));
  }

  async #among(
    tx: Tx,
    sides: readonly SideOfFile[],
    holders: string | null,
  ): Promise<readonly PersonOnFile[]> {
    if (sides.length === 0) return [];
    const given = `(${this.fileRoles.source.rows})`;
    return tx.query(
      `SELECT side.application_id AS "applicationId", side.organisation_id AS "organisationId",
         p.id AS "personId", p.name, given.role, r.person_id IS NOT NULL AS "isRepresentative"
       FROM unnest($1::uuid[], $2::uuid[]) AS side (application_id, organisation_id)
       CROSS JOIN LATERAL (
         SELECT person_id FROM representation WHERE organisation_id = side.organisation_id
         UNION SELECT person_id FROM ${given} g
         WHERE (g.application_id, g.organisation_id) = (side.application_id, side.organisation_id)
         ${
           holders === null
             ? ''
             : `UNION SELECT person_id FROM (${holders}) held
         WHERE held.organisation_id = side.organisation_id
           AND coalesce(held.application_id, side.application_id) = side.application_id`
         }
       ) who
       JOIN person p ON p.id = who.person_id
       LEFT JOIN representation r
         ON (r.person_id, r.organisation_id) = (p.id, side.organisation_id)
       LEFT JOIN ${given} given ON given.person_id = p.id
         AND (given.application_id, given.organisation_id) = (side.application_id, side.organisation_id)
       ORDER BY p.name, p.id`,
      [
        sides.map(({ applicationId }) => applicationId),
        sides.map(({ organisationId }) => organisationId),
      ],
    );
  }

  /** As {@link of} for one, with who holds a mandate there. */
  async actingFor(tx: Tx, side: SideOfFile): Promise<readonly ActingOnFile[]> {
    const { rows, holders, mandatesOf } = this.fileRoles.source;
    return tx.query(
      `SELECT $1::uuid AS "applicationId", $2::uuid AS "organisationId", p.id AS "personId", p.name,
         given.role, r.person_id IS NOT NULL AS "isRepresentative", ${mandatesOf('p.id')} AS mandates
       FROM (
         SELECT person_id FROM representation WHERE organisation_id = $2
         UNION SELECT person_id FROM (${rows}) g
         WHERE (g.application_id, g.organisation_id) = ($1, $2)
         UNION SELECT person_id FROM (${holders}) held
         WHERE held.organisation_id = $2 AND coalesce(held.application_id, $1) = $1
       ) who
       JOIN person p ON p.id = who.person_id
       LEFT JOIN representation r ON (r.person_id, r.organisation_id) = (p.id, $2)
       LEFT JOIN (${rows}) given ON given.person_id = p.id
         AND (given.application_id, given.organisation_id) = ($1, $2)
       ORDER BY p.name, p.id`,
      [side.applicationId, side.organisationId],
    );
  }
}
