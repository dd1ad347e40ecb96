import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which mandate somebody confirmed the pledge of a partner, as it was then. */
export class PledgesOnMandates1800000024002 implements MigrationInterface {
  readonly name = 'PledgesOnMandates1800000024002';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE partner ADD COLUMN confirmed_mandate jsonb`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE partner DROP COLUMN confirmed_mandate`);
  }
}
