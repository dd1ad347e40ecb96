import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications, their sections and their append-only history. */
export class Applications1800000002000 implements MigrationInterface {
  readonly name = 'Applications1800000002000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE application (
        id uuid NOT NULL,
        reference text NOT NULL,
        tranche text NOT NULL,
        scheme text NOT NULL,
        version text NOT NULL,
        variant text NOT NULL,
        title text NOT NULL,
        lead_organisation_id uuid NOT NULL,
        state text NOT NULL,
        event_number integer NOT NULL DEFAULT 0,
        budget_cents bigint NOT NULL DEFAULT 0,
        requested_cents bigint NOT NULL DEFAULT 0,
        submitted_at timestamptz(3),
        salt text NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT application_pkey PRIMARY KEY (id),
        CONSTRAINT application_reference_key UNIQUE (reference),
        CONSTRAINT application_tranche_fkey FOREIGN KEY (tranche) REFERENCES tranche (code),
        CONSTRAINT application_lead_fkey
          FOREIGN KEY (lead_organisation_id) REFERENCES organisation (id),
        CONSTRAINT application_amounts_check CHECK (budget_cents >= 0 AND requested_cents >= 0)
      )`);
    await queries.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await queries.query(`CREATE INDEX application_caseload_idx ON application (tranche, state)`);
    await queries.query(`CREATE INDEX application_lead_idx ON application (lead_organisation_id)`);
    await queries.query(`
      CREATE INDEX application_search_idx ON application
        USING gin ((lower(reference || ' ' || title)) gin_trgm_ops)`);
    await queries.query(`
      CREATE TABLE application_section (
        application_id uuid NOT NULL,
        section text NOT NULL,
        answers jsonb NOT NULL,
        version integer NOT NULL,
        updated_by uuid NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT application_section_pkey PRIMARY KEY (application_id, section),
        CONSTRAINT application_section_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id)
      )`);
    await queries.query(`
      CREATE TABLE application_event (
        application_id uuid NOT NULL,
        number integer NOT NULL,
        type text NOT NULL,
        transition text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        actor_role text NOT NULL,
        actor_hash text NOT NULL,
        at timestamptz(3) NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT application_event_pkey PRIMARY KEY (application_id, number),
        CONSTRAINT application_event_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id)
      )`);
    await queries.query(`
      CREATE TABLE application_event_note (
        application_id uuid NOT NULL,
        number integer NOT NULL,
        person_id uuid,
        motivation text,
        CONSTRAINT application_event_note_pkey PRIMARY KEY (application_id, number),
        CONSTRAINT application_event_note_event_fkey
          FOREIGN KEY (application_id, number) REFERENCES application_event (application_id, number)
      )`);
    await queries.query(`
      CREATE TABLE submission_copy (
        application_id uuid NOT NULL,
        number integer NOT NULL,
        copy jsonb NOT NULL,
        sha256 text NOT NULL,
        person_id uuid NOT NULL,
        received_at timestamptz(3) NOT NULL,
        CONSTRAINT submission_copy_pkey PRIMARY KEY (application_id, number),
        CONSTRAINT submission_copy_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id)
      )`);
    await this.makeEventsAppendOnly(queries);
  }

  /** History is proof in court: not even the portal's own code changes or deletes it. */
  private async makeEventsAppendOnly(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE FUNCTION application_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'application_event is append-only';
      END $$`);
    await queries.query(`
      CREATE TRIGGER application_event_append_only
        BEFORE UPDATE OR DELETE ON application_event
        FOR EACH ROW EXECUTE FUNCTION application_event_is_append_only()`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`
      DROP TABLE submission_copy, application_event_note, application_event, application_section,
        application`);
    await queries.query(`DROP FUNCTION application_event_is_append_only`);
  }
}
