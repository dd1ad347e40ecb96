import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An award can be lowered on the way, as after a midterm review: beside what was decided at first. */
export class LoweredAwards1800000016603 implements MigrationInterface {
  readonly name = 'LoweredAwards1800000016603';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE decision ADD COLUMN lowered_cents bigint`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE decision DROP COLUMN lowered_cents`);
  }
}
