import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave a colleague another role, or ended the one she had, and when: she is told so where she works. */
export class ChangesOfColleagues1800000023001 implements MigrationInterface {
  readonly name = 'ChangesOfColleagues1800000023001';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE colleague
        ADD COLUMN ended_by uuid CONSTRAINT colleague_ender_fkey REFERENCES person (id),
        ADD COLUMN changed_at timestamp (3) with time zone,
        ADD COLUMN changed_by uuid CONSTRAINT colleague_changer_fkey REFERENCES person (id),
        ADD CONSTRAINT colleague_ended_check CHECK (ended_by IS NULL OR ended_at IS NOT NULL),
        ADD CONSTRAINT colleague_changed_check
          CHECK ((changed_by IS NULL) = (changed_at IS NULL))`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE colleague DROP COLUMN ended_by, DROP COLUMN changed_at, DROP COLUMN changed_by`);
  }
}
