import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document has been opened, or could not be; and the bytes of a removed one are gone. */
export class InspectedDocuments1800000015301 implements MigrationInterface {
  readonly name = 'InspectedDocuments1800000015301';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE application_document
        ADD COLUMN defect text,
        ADD COLUMN inspected_at timestamptz(3),
        ADD COLUMN erased_at timestamptz(3)`);
    await queries.query(`
      CREATE INDEX application_document_waiting_idx ON application_document (id)
        WHERE inspected_at IS NULL AND removed_at IS NULL`);
    await queries.query(`
      CREATE INDEX application_document_uploader_idx
        ON application_document (uploaded_by, uploaded_at)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP INDEX application_document_waiting_idx`);
    await queries.query(`DROP INDEX application_document_uploader_idx`);
    await queries.query(`
      ALTER TABLE application_document
        DROP COLUMN defect, DROP COLUMN inspected_at, DROP COLUMN erased_at`);
  }
}
