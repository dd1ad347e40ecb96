import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which organisation somebody took a step: who acts for several did it for one. */
export class ActedFor1800000024001 implements MigrationInterface {
  readonly name = 'ActedFor1800000024001';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE application_event_note ADD COLUMN acted_for text`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE application_event_note DROP COLUMN acted_for`);
  }
}
