import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { FileRoles } from './file-roles.js';
import { PersonRow } from './person.row.js';
import type { SignedIn } from './signed-in.js';

/** Who people are, and for whom they act. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly fileRoles: FileRoles) {}

  async signedIn(tx: Tx, personId: string): Promise<SignedIn | null> {
    // Every request asks this: in one statement.
    const [person]: SignedIn[] = await tx.query(
      `SELECT p.id AS "personId", p.name, p.email, p.language,
         coalesce((SELECT jsonb_agg(jsonb_build_object(
             'organisationId', o.id, 'name', o.name, 'kind', o.kind, 'kvk', o.kvk) ORDER BY o.name)
           FROM representation r JOIN organisation o ON o.id = r.organisation_id
           WHERE r.person_id = p.id), '[]') AS represents,
         coalesce((SELECT jsonb_agg(jsonb_build_object(
             'role', g.role, 'scheme', g.scheme, 'tranche', g.tranche) ORDER BY g.role)
           FROM role_grant g WHERE g.person_id = p.id), '[]') AS grants,
         ${this.fileRoles.source.listOf('p.id')} AS "worksOn",
         ${this.fileRoles.source.mandatesOf('p.id')} AS mandates
       FROM person p WHERE p.id = $1`,
      [personId],
    );
    return person ?? null;
  }

  /** When somebody signed in last. */
  async signedInAt(tx: Tx, personId: string): Promise<Date> {
    return (await tx.findOneByOrFail(PersonRow, { id: personId })).signedInAt;
  }

  async nameOf(tx: Tx, personId: string): Promise<string> {
    return (await tx.findOneBy(PersonRow, { id: personId }))?.name ?? '';
  }

  async namesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.findBy(PersonRow, { id: In([...new Set(personIds)]) });
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
