import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The code by which anybody asks whether a receipt or a letter came from here. */
export class DocumentCodes1800000025001 implements MigrationInterface {
  readonly name = 'DocumentCodes1800000025001';

  async up(queries: QueryRunner): Promise<void> {
    // The digits of a random UUID that say neither its version nor its variant.
    await queries.query(`
      CREATE FUNCTION new_document_code() RETURNS text LANGUAGE sql VOLATILE
      RETURN upper(right(gen_random_uuid()::text, 12) || left(gen_random_uuid()::text, 4))`);
    for (const table of ['application_event_note', 'letter']) {
      await queries.query(`
        ALTER TABLE ${table} ADD COLUMN document_code text NOT NULL DEFAULT new_document_code(),
        ADD CONSTRAINT ${table}_code_key UNIQUE (document_code),
        ADD CONSTRAINT ${table}_code_check CHECK (document_code ~ '^[0-9A-F]{16}$')`);
    }
  }

  async down(queries: QueryRunner): Promise<void> {
    for (const table of ['application_event_note', 'letter']) {
      await queries.query(`ALTER TABLE ${table} DROP COLUMN document_code`);
    }
    await queries.query(`DROP FUNCTION new_document_code()`);
  }
}
