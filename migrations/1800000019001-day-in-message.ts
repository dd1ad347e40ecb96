import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day until which a message asks something of its reader; the mail beside it names that day. */
export class DayInMessage1800000019001 implements MigrationInterface {
  readonly name = 'DayInMessage1800000019001';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE message ADD COLUMN due_on date`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE message DROP COLUMN due_on`);
  }
}
