import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much of the amount asked is a second subsidy in the same application (RIF 2014 art. 16). */
export class SecondSubsidies1800000016604 implements MigrationInterface {
  readonly name = 'SecondSubsidies1800000016604';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(
      `ALTER TABLE application ADD COLUMN addition_cents bigint NOT NULL DEFAULT 0`,
    );
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE application DROP COLUMN addition_cents`);
  }
}
