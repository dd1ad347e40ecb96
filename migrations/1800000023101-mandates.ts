import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mandates to act for an organisation, and in each event on which one somebody acted. */
export class Mandates1800000023101 implements MigrationInterface {
  readonly name = 'Mandates1800000023101';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE mandate (
        id uuid NOT NULL CONSTRAINT mandate_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL
          CONSTRAINT mandate_organisation_fkey REFERENCES organisation (id),
        application_id uuid
          CONSTRAINT mandate_application_fkey REFERENCES application (id) ON DELETE CASCADE,
        person_id uuid CONSTRAINT mandate_person_fkey REFERENCES person (id),
        name text NOT NULL,
        email text NOT NULL,
        purposes text[] NOT NULL,
        from_on date NOT NULL,
        until_on date NOT NULL,
        given_by uuid NOT NULL CONSTRAINT mandate_giver_fkey REFERENCES person (id),
        given_at timestamp (3) with time zone NOT NULL,
        answer text,
        answered_at timestamp (3) with time zone,
        withdrawn_at timestamp (3) with time zone,
        withdrawn_by uuid CONSTRAINT mandate_withdrawer_fkey REFERENCES person (id),
        withdraw_reason text,
        CONSTRAINT mandate_purposes_check CHECK (
          cardinality(purposes) > 0
          AND purposes <@ ARRAY['submit', 'pledge', 'views', 'answers']),
        CONSTRAINT mandate_days_check CHECK (from_on <= until_on),
        CONSTRAINT mandate_answer_check CHECK (answer IN ('accepted', 'declined')),
        CONSTRAINT mandate_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL)),
        CONSTRAINT mandate_accepted_check
          CHECK ((answer IS NOT DISTINCT FROM 'accepted') = (person_id IS NOT NULL)),
        CONSTRAINT mandate_two_people_check CHECK (given_by <> person_id),
        CONSTRAINT mandate_withdrawn_check CHECK (
          (withdrawn_at IS NULL) = (withdrawn_by IS NULL)
          AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL))
      )`);
    await queries.query(`CREATE INDEX mandate_person_idx ON mandate (person_id)`);
    await queries.query(`CREATE INDEX mandate_organisation_idx ON mandate (organisation_id)`);
    await queries.query(`CREATE INDEX mandate_address_idx ON mandate (lower(email))`);
    await queries.query(`ALTER TABLE application_event_note ADD COLUMN mandate jsonb`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE application_event_note DROP COLUMN mandate`);
    await queries.query(`DROP TABLE mandate`);
  }
}
