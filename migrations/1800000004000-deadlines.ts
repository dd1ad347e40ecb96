import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms as rows: PostgreSQL is the truth, the queue only the hurry. */
export class Deadlines1800000004000 implements MigrationInterface {
  readonly name = 'Deadlines1800000004000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE deadline (
        id uuid NOT NULL,
        application_id uuid NOT NULL,
        kind text NOT NULL,
        started_on date NOT NULL,
        due_on date,
        standing text NOT NULL,
        derivation jsonb NOT NULL,
        suspensions jsonb NOT NULL DEFAULT '[]',
        extensions jsonb NOT NULL DEFAULT '[]',
        ended_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT deadline_pkey PRIMARY KEY (id),
        CONSTRAINT deadline_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id)
      )`);
    await queries.query(`CREATE INDEX deadline_application_idx ON deadline (application_id)`);
    await queries.query(
      `CREATE UNIQUE INDEX deadline_open_key ON deadline (application_id, kind) WHERE ended_at IS NULL`,
    );
    await queries.query(
      `CREATE INDEX deadline_due_idx ON deadline (due_on) WHERE ended_at IS NULL`,
    );
    await queries.query(`
      CREATE TABLE deadline_reminder (
        deadline_id uuid NOT NULL,
        days_before integer NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT deadline_reminder_pkey PRIMARY KEY (deadline_id, days_before),
        CONSTRAINT deadline_reminder_deadline_fkey
          FOREIGN KEY (deadline_id) REFERENCES deadline (id)
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE deadline_reminder, deadline`);
  }
}
