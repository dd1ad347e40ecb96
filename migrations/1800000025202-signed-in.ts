import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody signed in last: for whom she acts is known as of that day, and of those before not at all. */
export class SignedIn1800000025202 implements MigrationInterface {
  readonly name = 'SignedIn1800000025202';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE person ADD COLUMN signed_in_at timestamp (3) with time zone`);
    await queries.query(`UPDATE person SET signed_in_at = now()`);
    await queries.query(`ALTER TABLE person ALTER COLUMN signed_in_at SET NOT NULL`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE person DROP COLUMN signed_in_at`);
  }
}
