import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { PersonRow } from './person.row.js';
import type { RepresentedOrganisation, RoleGrant, SignedIn } from './signed-in.js';

/** Who people are, and for whom they act. */
@Injectable()
export class PeopleRepository {
  async signedIn(tx: Tx, personId: string): Promise<SignedIn | null> {
    const person = await tx.findOneBy(PersonRow, { id: personId });
    if (!person) return null;
    const represents: RepresentedOrganisation[] = await tx.query(
      `SELECT o.id AS "organisationId", o.name, o.kind, o.kvk FROM representation r
       JOIN organisation o ON o.id = r.organisation_id WHERE r.person_id = $1 ORDER BY o.name`,
      [personId],
    );
    const grants: RoleGrant[] = await tx.query(
      `SELECT role, scheme, tranche FROM role_grant WHERE person_id = $1 ORDER BY role`,
      [personId],
    );
    return { personId, name: person.name, email: person.email, represents, grants };
  }

  async nameOf(tx: Tx, personId: string): Promise<string> {
    return (await tx.findOneBy(PersonRow, { id: personId }))?.name ?? '';
  }

  async namesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.findBy(PersonRow, { id: In([...new Set(personIds)]) });
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
