import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tranche keeps the hash of what was law in its version when it was opened. */
export class PinnedVersions1800000017001 implements MigrationInterface {
  readonly name = 'PinnedVersions1800000017001';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE tranche ADD COLUMN legal_hash text`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE tranche DROP COLUMN legal_hash`);
  }
}
