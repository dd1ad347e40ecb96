import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import type { IdentityClaims } from './identity-claims.js';
import { WelcomeParts } from './welcome-parts.js';

/** Writes down who signed in and for whom, anew at every sign-in: a mandate that ended is gone. */
@Injectable()
export class WelcomePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly parts: WelcomeParts,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the person */
  async welcome(claims: IdentityClaims): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const now = new Date(this.clock.now().epochMilliseconds);
      const { personId, isNew } = await upsertPerson(tx, claims, now);
      await tx.query(`DELETE FROM representation WHERE person_id = $1`, [personId]);
      for (const organisation of claims.represents) {
        const organisationId = await upsertOrganisation(tx, organisation);
        await tx.query(
          `INSERT INTO representation (person_id, organisation_id) VALUES ($1, $2)
           ON CONFLICT DO NOTHING`,
          [personId, organisationId],
        );
        await this.parts.welcome(tx, { organisationId, kvk: organisation.kvk });
      }
      // Afterwards they are given and ended on the page for it, as anywhere else.
      if (this.config.isLocal && isNew) await grantRoles(tx, personId, claims);
      return personId;
    });
  }
}

async function upsertPerson(tx: Tx, { sub, name, email }: IdentityClaims, now: Date) {
  const rows: { id: string; isNew: boolean }[] = await tx.query(
    `INSERT INTO person (id, subject, name, email, created_at, signed_in_at)
     VALUES ($1, $2, $3, $4, now(), $5)
     ON CONFLICT (subject) DO UPDATE SET name = excluded.name, email = excluded.email,
       signed_in_at = excluded.signed_in_at
     RETURNING id, xmax = 0 AS "isNew"`,
    [randomUUID(), sub, name, email, now],
  );
  return { personId: idOf(rows), isNew: rows[0]?.isNew === true };
}

async function upsertOrganisation(tx: Tx, organisation: IdentityClaims['represents'][number]) {
  const { kvk, name, kind, brin, address } = organisation;
  const rows: { id: string }[] = await tx.query(
    `INSERT INTO organisation (id, name, kind, kvk, brin, address, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())
     ON CONFLICT (kvk) DO UPDATE SET name = excluded.name, address = excluded.address
     RETURNING id`,
    [randomUUID(), name, kind, kvk, brin, JSON.stringify(address)],
  );
  return idOf(rows);
}

async function grantRoles(tx: Tx, personId: string, claims: IdentityClaims): Promise<void> {
  for (const { role, scheme, tranche } of claims.roles) {
    await tx.query(
      `INSERT INTO role_grant (id, person_id, role, scheme, tranche) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [randomUUID(), personId, role, scheme, tranche],
    );
  }
}

function idOf(rows: readonly { id: string }[]): string {
  const [row] = rows;
  if (!row) throw new Error('An upsert returned nothing');
  return row.id;
}
