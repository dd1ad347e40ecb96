import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who assesses what, with declared interests and a score sheet per assessor. */
export class Assessment1800000005000 implements MigrationInterface {
  readonly name = 'Assessment1800000005000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE assignment (
        id uuid NOT NULL,
        application_id uuid NOT NULL,
        person_id uuid NOT NULL,
        round integer NOT NULL,
        status text NOT NULL,
        interests jsonb,
        scores jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 0,
        submitted_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT assignment_pkey PRIMARY KEY (id),
        CONSTRAINT assignment_once_key UNIQUE (application_id, person_id, round),
        CONSTRAINT assignment_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT assignment_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      )`);
    await queries.query(`CREATE INDEX assignment_person_idx ON assignment (person_id, status)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE assignment`);
  }
}
