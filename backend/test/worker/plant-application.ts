import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

export interface PlantedApplication {
  readonly id: string;
  readonly reference: string;
  readonly organisationId: string;
  /** An assessor whose scores are awaited, and an officer of the tranche. */
  readonly assessorId: string;
}

let planted = 0;

/** The least an application needs to stand in a state: its tranche, its people, its row. */
export async function plantApplication(
  dataSource: DataSource,
  state: string,
): Promise<PlantedApplication> {
  const number = (planted += 1);
  const code = `RIF-T${number}`;
  const [id, organisationId, leadId, assessorId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const run = (sql: string, values: unknown[]) => dataSource.query(sql, values);
  await run(`INSERT INTO programme (code, name, total_cents) VALUES ($1, $2, 0)`, [
    code,
    { nl: 'Proef', en: 'Trial' },
  ]);
  await run(
    `INSERT INTO tranche (code, programme, scheme, version, name, opens_at, closes_at,
       reference_prefix, publication_reference, created_at)
     VALUES ($1, $1, 'rif', '2024', $2, now() - interval '60 days', now() - interval '1 day',
       $1, 'Stcrt. 2026, 1', now())`,
    [code, { nl: 'Proeftijdvak', en: 'Trial window' }],
  );
  await run(
    `INSERT INTO organisation (id, name, kind, kvk, created_at)
     VALUES ($1, 'ROC De Proef', 'lead-school', $2, now())`,
    [organisationId, String(10_000_000 + number)],
  );
  for (const [personId, role] of [
    [leadId, 'lead'],
    [assessorId, 'assessor'],
  ]) {
    await run(
      `INSERT INTO person (id, subject, name, email, created_at, signed_in_at)
       VALUES ($1::uuid, $2, 'Sanne Jansen', $2, now(), now())`,
      [personId, `${role}-${number}@example.nl`],
    );
  }
  await run(`INSERT INTO representation (person_id, organisation_id) VALUES ($1, $2)`, [
    leadId,
    organisationId,
  ]);
  const reference = `${code}-0001`;
  await run(
    `INSERT INTO application (id, reference, tranche, scheme, version, variant, title,
       lead_organisation_id, state, budget_cents, requested_cents, submitted_at, salt, created_by,
       created_at, updated_at)
     VALUES ($1, $2, $3, 'rif', '2024', 'starter', 'Vakwerk voor morgen', $4, $5, 300, 100,
       now() - interval '2 days', 'salt', $6, now(), now())`,
    [id, reference, code, organisationId, state, leadId],
  );
  await run(
    `INSERT INTO assignment (id, application_id, person_id, round, status, created_at)
     VALUES ($1, $2, $3, 1, 'declared', now())`,
    [randomUUID(), id, assessorId],
  );
  return { id, reference, organisationId, assessorId };
}
