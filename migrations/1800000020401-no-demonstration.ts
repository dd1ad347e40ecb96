import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which demonstration sets stand in a database is for the demonstration to keep: it makes the table itself. */
export class NoDemonstration1800000020401 implements MigrationInterface {
  readonly name = 'NoDemonstration1800000020401';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE demo_load`);
  }

  async down(queries: QueryRunner): Promise<void> {
    // A demonstration may have made it again.
    await queries.query(`
      CREATE TABLE IF NOT EXISTS demo_load (
        name text NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT demo_load_pkey PRIMARY KEY (name)
      )`);
  }
}
