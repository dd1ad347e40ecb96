import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who a colleague is, her account says; an address only delivers. So two people who share one can both
 * have a role, and an address has one invitation that is open to whoever reads it.
 */
export class PeopleShareAnAddress1800000023002 implements MigrationInterface {
  readonly name = 'PeopleShareAnAddress1800000023002';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP INDEX colleague_address_key`);
    await queries.query(`
      CREATE UNIQUE INDEX colleague_address_key
        ON colleague (application_id, organisation_id, lower(email))
        WHERE ended_at IS NULL AND person_id IS NULL`);
  }

  async down(queries: QueryRunner): Promise<void> {
    // Of those who share an address the first stays.
    await queries.query(`
      UPDATE colleague later SET ended_at = later.answered_at WHERE later.ended_at IS NULL AND EXISTS (
        SELECT 1 FROM colleague first WHERE first.ended_at IS NULL
          AND first.application_id = later.application_id
          AND first.organisation_id = later.organisation_id
          AND lower(first.email) = lower(later.email)
          AND (first.sent_at, first.id) < (later.sent_at, later.id))`);
    await queries.query(`DROP INDEX colleague_address_key`);
    await queries.query(`
      CREATE UNIQUE INDEX colleague_address_key
        ON colleague (application_id, organisation_id, lower(email)) WHERE ended_at IS NULL`);
  }
}
