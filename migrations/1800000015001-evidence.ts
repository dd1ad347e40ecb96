import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Chains of evidence: what was written with legal weight, sealed, and never changed again. */
export class Evidence1800000015001 implements MigrationInterface {
  readonly name = 'Evidence1800000015001';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE evidence (
        chain text NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL,
        subject text NOT NULL,
        content_seal text NOT NULL,
        at timestamptz(3) NOT NULL,
        seal text NOT NULL,
        CONSTRAINT evidence_pkey PRIMARY KEY (chain, number),
        CONSTRAINT evidence_number_check CHECK (number >= 1)
      )`);
    await queries.query(`CREATE INDEX evidence_kind_idx ON evidence (kind, subject)`);
    await queries.query(`
      CREATE FUNCTION evidence_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'evidence is append-only';
      END $$`);
    await queries.query(`
      CREATE TRIGGER evidence_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence
        FOR EACH STATEMENT EXECUTE FUNCTION evidence_is_append_only()`);
    // A row trigger does not see TRUNCATE.
    await queries.query(`
      CREATE TRIGGER application_event_not_emptied
        BEFORE TRUNCATE ON application_event
        FOR EACH STATEMENT EXECUTE FUNCTION application_event_is_append_only()`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TRIGGER application_event_not_emptied ON application_event`);
    await queries.query(`DROP TABLE evidence`);
    await queries.query(`DROP FUNCTION evidence_is_append_only`);
  }
}
