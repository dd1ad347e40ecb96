import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who laid an advice before the chair: never who lays it down (four eyes). */
export class PresentedAdvice1800000018201 implements MigrationInterface {
  readonly name = 'PresentedAdvice1800000018201';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE committee_advice
        ADD COLUMN presented_by uuid,
        ADD COLUMN presented_at timestamptz(3),
        ADD CONSTRAINT committee_advice_presenter_fkey
          FOREIGN KEY (presented_by) REFERENCES person (id),
        ADD CONSTRAINT committee_advice_presented_check
          CHECK ((presented_by IS NULL) = (presented_at IS NULL)),
        ADD CONSTRAINT committee_advice_four_eyes_check CHECK (adopted_by <> presented_by)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE committee_advice DROP COLUMN presented_by, DROP COLUMN presented_at`);
  }
}
