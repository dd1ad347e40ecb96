import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every time that a receipt was written down, put right or taken back: who did, and when. */
export class ReceiptsOfDuties1800000018601 implements MigrationInterface {
  readonly name = 'ReceiptsOfDuties1800000018601';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(
      `ALTER TABLE deadline ADD COLUMN receipts jsonb NOT NULL DEFAULT '[]'::jsonb`,
    );
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE deadline DROP COLUMN receipts`);
  }
}
