import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is declared around an assignment goes into the chain of evidence; what was before stays outside. */
export class SealedAssignmentRecords1800000020201 implements MigrationInterface {
  readonly name = 'SealedAssignmentRecords1800000020201';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(
      `ALTER TABLE assignment_record ADD COLUMN is_sealed boolean NOT NULL DEFAULT false`,
    );
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE assignment_record DROP COLUMN is_sealed`);
  }
}
