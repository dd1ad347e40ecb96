import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners leave, also once an application was sent, and others come in their place: all is kept. */
export class PartnershipChanges1800000023201 implements MigrationInterface {
  readonly name = 'PartnershipChanges1800000023201';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE partner
        ADD COLUMN leaving_at timestamp (3) with time zone,
        ADD COLUMN leaving_reason text,
        ADD CONSTRAINT partner_leaving_check
          CHECK ((leaving_at IS NULL) = (leaving_reason IS NULL))`);
    // Not to the partner: its row may be gone, and what happened stays.
    await queries.query(`
      CREATE TABLE partnership_change (
        id uuid NOT NULL CONSTRAINT partnership_change_pkey PRIMARY KEY,
        application_id uuid NOT NULL
          CONSTRAINT partnership_change_application_fkey
          REFERENCES application (id) ON DELETE CASCADE,
        kind text NOT NULL,
        partner_id uuid NOT NULL,
        organisation_id uuid
          CONSTRAINT partnership_change_organisation_fkey REFERENCES organisation (id),
        name text NOT NULL,
        successor_name text,
        reason text,
        person_id uuid NOT NULL
          CONSTRAINT partnership_change_person_fkey REFERENCES person (id),
        at timestamp (3) with time zone NOT NULL,
        CONSTRAINT partnership_change_kind_check
          CHECK (kind IN ('left', 'removed', 'replaced', 'announced', 'lead')),
        CONSTRAINT partnership_change_successor_check
          CHECK ((kind IN ('replaced', 'lead')) = (successor_name IS NOT NULL))
      )`);
    await queries.query(`
      CREATE INDEX partnership_change_application_idx
        ON partnership_change (application_id, at)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE partnership_change`);
    await queries.query(`
      ALTER TABLE partner DROP COLUMN leaving_at, DROP COLUMN leaving_reason`);
  }
}
