import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Declarations of interest, reminders and withdrawals: lines that are never taken away. */
export class AssignmentRecord1800000015402 implements MigrationInterface {
  readonly name = 'AssignmentRecord1800000015402';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE assignment_record (
        id bigint GENERATED ALWAYS AS IDENTITY,
        assignment_id uuid NOT NULL,
        step text NOT NULL,
        interest text,
        text text NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT assignment_record_pkey PRIMARY KEY (id),
        CONSTRAINT assignment_record_assignment_fkey
          FOREIGN KEY (assignment_id) REFERENCES assignment (id),
        CONSTRAINT assignment_record_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      )`);
    await queries.query(
      `CREATE INDEX assignment_record_assignment_idx ON assignment_record (assignment_id, id)`,
    );
    await queries.query(`
      CREATE TRIGGER assignment_record_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON assignment_record
        FOR EACH STATEMENT EXECUTE FUNCTION is_append_only()`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE assignment_record`);
  }
}
