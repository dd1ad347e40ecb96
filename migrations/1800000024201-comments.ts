import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people who take part say to each other about a section of an application. It is no part of the
 * file, and goes with the application.
 */
export class Comments1800000024201 implements MigrationInterface {
  readonly name = 'Comments1800000024201';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE comment_thread (
        id uuid NOT NULL CONSTRAINT comment_thread_pkey PRIMARY KEY,
        application_id uuid NOT NULL
          CONSTRAINT comment_thread_application_fkey REFERENCES application (id) ON DELETE CASCADE,
        section text NOT NULL,
        field text,
        organisation_id uuid
          CONSTRAINT comment_thread_organisation_fkey REFERENCES organisation (id),
        begun_at timestamp (3) with time zone NOT NULL,
        resolved_by uuid CONSTRAINT comment_thread_resolver_fkey REFERENCES person (id),
        resolved_at timestamp (3) with time zone,
        CONSTRAINT comment_thread_resolved_check
          CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
      )`);
    await queries.query(`
      CREATE INDEX comment_thread_section_idx ON comment_thread (application_id, section)`);
    await queries.query(`
      CREATE TABLE comment (
        id uuid NOT NULL CONSTRAINT comment_pkey PRIMARY KEY,
        thread_id uuid NOT NULL
          CONSTRAINT comment_thread_fkey REFERENCES comment_thread (id) ON DELETE CASCADE,
        number integer NOT NULL,
        person_id uuid NOT NULL CONSTRAINT comment_person_fkey REFERENCES person (id),
        organisation_id uuid NOT NULL
          CONSTRAINT comment_organisation_fkey REFERENCES organisation (id),
        text text NOT NULL,
        mentions uuid[] NOT NULL,
        written_at timestamp (3) with time zone NOT NULL,
        CONSTRAINT comment_number_key UNIQUE (thread_id, number),
        CONSTRAINT comment_text_check CHECK (length(text) BETWEEN 1 AND 2000)
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE comment`);
    await queries.query(`DROP TABLE comment_thread`);
  }
}
