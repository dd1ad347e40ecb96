import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a request for a supplement is about, beside the event that asked; and what an officer remarked on
 * a document: every remark a row, so that the history stays.
 */
export class SupplementPoints1800000016101 implements MigrationInterface {
  readonly name = 'SupplementPoints1800000016101';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE application_event_note ADD COLUMN points jsonb`);
    await queries.query(`
      CREATE TABLE document_remark (
        document_id uuid NOT NULL,
        number integer NOT NULL,
        application_id uuid NOT NULL,
        text text,
        told_in integer,
        person_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT document_remark_pkey PRIMARY KEY (document_id, number),
        CONSTRAINT document_remark_document_fkey
          FOREIGN KEY (document_id) REFERENCES application_document (id),
        CONSTRAINT document_remark_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT document_remark_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      )`);
    await queries.query(
      `CREATE INDEX document_remark_application_idx ON document_remark (application_id)`,
    );
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE document_remark`);
    await queries.query(`ALTER TABLE application_event_note DROP COLUMN points`);
  }
}
