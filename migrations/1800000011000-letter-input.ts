import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a letter was composed of, so that it can be dated anew when it leaves on a later day. */
export class LetterInput1800000011000 implements MigrationInterface {
  readonly name = 'LetterInput1800000011000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE letter ADD COLUMN input jsonb`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE letter DROP COLUMN input`);
  }
}
