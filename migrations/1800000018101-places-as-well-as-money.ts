import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A programme may hold places instead of money, and what divides no money needs none above it. */
export class PlacesAsWellAsMoney1800000018101 implements MigrationInterface {
  readonly name = 'PlacesAsWellAsMoney1800000018101';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE programme
        ADD COLUMN unit text NOT NULL DEFAULT 'euro',
        ADD CONSTRAINT programme_unit_check CHECK (unit IN ('euro', 'place'));
      ALTER TABLE tranche ALTER COLUMN programme DROP NOT NULL;
    `);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE tranche ALTER COLUMN programme SET NOT NULL;
      ALTER TABLE programme DROP COLUMN unit;
    `);
  }
}
