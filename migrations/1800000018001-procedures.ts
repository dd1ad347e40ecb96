import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file has procedures beside its main one, whose events share its chain, and decisions that take the
 * place of each other, of which one is in force.
 */
export class Procedures1800000018001 implements MigrationInterface {
  readonly name = 'Procedures1800000018001';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE procedure (
        application_id uuid NOT NULL,
        name text NOT NULL,
        round integer NOT NULL,
        state text NOT NULL,
        began_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        CONSTRAINT procedure_pkey PRIMARY KEY (application_id, name, round),
        CONSTRAINT procedure_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id)
      )`);
    await queries.query(
      `CREATE UNIQUE INDEX procedure_running_key ON procedure (application_id, name)
       WHERE ended_at IS NULL`,
    );
    await queries.query(`
      ALTER TABLE application_event
        ADD COLUMN procedure text,
        ADD COLUMN round integer,
        ADD CONSTRAINT application_event_round_check
          CHECK ((procedure IS NULL) = (round IS NULL))`);
    await queries.query(`
      ALTER TABLE decision
        DROP CONSTRAINT decision_application_key,
        ADD COLUMN procedure text,
        ADD COLUMN replaces uuid,
        ADD COLUMN replaced_at timestamptz(3),
        ADD CONSTRAINT decision_replaces_fkey FOREIGN KEY (replaces) REFERENCES decision (id)`);
    await queries.query(
      `CREATE UNIQUE INDEX decision_in_force_key ON decision (application_id)
       WHERE replaced_at IS NULL`,
    );
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP INDEX decision_in_force_key`);
    await queries.query(`
      ALTER TABLE decision
        DROP COLUMN procedure, DROP COLUMN replaces, DROP COLUMN replaced_at,
        ADD CONSTRAINT decision_application_key UNIQUE (application_id)`);
    await queries.query(`ALTER TABLE application_event DROP COLUMN procedure, DROP COLUMN round`);
    await queries.query(`DROP TABLE procedure`);
  }
}
