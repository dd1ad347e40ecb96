import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A name for a session that opens nothing, so that its person can see and end it. */
export class SessionPlaces1800000015101 implements MigrationInterface {
  readonly name = 'SessionPlaces1800000015101';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(
      `ALTER TABLE session ADD COLUMN place uuid NOT NULL DEFAULT gen_random_uuid()`,
    );
    await queries.query(`ALTER TABLE session ALTER COLUMN place DROP DEFAULT`);
    await queries.query(`CREATE INDEX session_person_idx ON session (person_id)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP INDEX session_person_idx`);
    await queries.query(`ALTER TABLE session DROP COLUMN place`);
  }
}
