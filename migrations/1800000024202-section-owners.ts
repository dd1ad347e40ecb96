import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked to write a section of an application, and by when; it goes with the application. */
export class SectionOwners1800000024202 implements MigrationInterface {
  readonly name = 'SectionOwners1800000024202';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE section_owner (
        application_id uuid NOT NULL
          CONSTRAINT section_owner_application_fkey REFERENCES application (id) ON DELETE CASCADE,
        section text NOT NULL,
        organisation_id uuid NOT NULL
          CONSTRAINT section_owner_organisation_fkey REFERENCES organisation (id),
        person_id uuid CONSTRAINT section_owner_person_fkey REFERENCES person (id),
        due_on date,
        given_by uuid NOT NULL CONSTRAINT section_owner_giver_fkey REFERENCES person (id),
        given_at timestamp (3) with time zone NOT NULL,
        done_by uuid CONSTRAINT section_owner_finisher_fkey REFERENCES person (id),
        done_at timestamp (3) with time zone,
        reminded_at timestamp (3) with time zone,
        CONSTRAINT section_owner_pkey PRIMARY KEY (application_id, section),
        CONSTRAINT section_owner_done_check CHECK ((done_by IS NULL) = (done_at IS NULL))
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE section_owner`);
  }
}
