import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A duty after the award is met on a day, and an officer writes that down. */
export class DutiesMet1800000016602 implements MigrationInterface {
  readonly name = 'DutiesMet1800000016602';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE deadline ADD COLUMN met_on date, ADD COLUMN met_by uuid`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE deadline DROP COLUMN met_on, DROP COLUMN met_by`);
  }
}
