import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A key is kept by the work it names, with what that work returned instead of a whole answer. What was
 * kept for a repeat before goes: it lived for a day at most.
 */
export class OnceWithTheWork1800000015701 implements MigrationInterface {
  readonly name = 'OnceWithTheWork1800000015701';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`DELETE FROM idempotency_key`);
    await queries.query(`
      ALTER TABLE idempotency_key DROP COLUMN response, ADD COLUMN outcome text NOT NULL`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DELETE FROM idempotency_key`);
    await queries.query(`
      ALTER TABLE idempotency_key DROP COLUMN outcome, ADD COLUMN response jsonb`);
  }
}
