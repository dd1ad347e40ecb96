import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail is written in the language that its reader chose, and no longer in one that a message had. */
export class LanguageOfAPerson1800000022002 implements MigrationInterface {
  readonly name = 'LanguageOfAPerson1800000022002';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE person
        ADD COLUMN language text,
        ADD CONSTRAINT person_language_check CHECK (language IN ('nl', 'en'))`);
    await queries.query(`ALTER TABLE message DROP COLUMN language`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE message ADD COLUMN language text NOT NULL DEFAULT 'nl'`);
    await queries.query(`ALTER TABLE message ALTER COLUMN language DROP DEFAULT`);
    await queries.query(`ALTER TABLE person DROP COLUMN language`);
  }
}
