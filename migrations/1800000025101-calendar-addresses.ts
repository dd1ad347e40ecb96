import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At which secret address somebody's calendar reads what waits for her; by its hash. */
export class CalendarAddresses1800000025101 implements MigrationInterface {
  readonly name = 'CalendarAddresses1800000025101';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE calendar_address (
        person_id uuid NOT NULL CONSTRAINT calendar_address_pkey PRIMARY KEY
          CONSTRAINT calendar_address_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        secret_sha256 text NOT NULL CONSTRAINT calendar_address_secret_key UNIQUE,
        made_at timestamp (3) with time zone NOT NULL
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE calendar_address`);
  }
}
