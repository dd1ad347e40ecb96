import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which demonstration sets stand in this database, so that each is loaded once. */
export class DemoLoad1800000009000 implements MigrationInterface {
  readonly name = 'DemoLoad1800000009000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE demo_load (
        name text NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT demo_load_pkey PRIMARY KEY (name)
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE demo_load`);
  }
}
