import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By its age an answer that was kept for a repeat is found, to be thrown away. */
export class ForgetAnswers1800000010000 implements MigrationInterface {
  readonly name = 'ForgetAnswers1800000010000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`CREATE INDEX idempotency_key_at_idx ON idempotency_key (at)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP INDEX idempotency_key_at_idx`);
  }
}
