import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A pledge is confirmed by the partner's own people, or by a signed agreement that names the partner;
 * what was last agreed to is kept, so that a change can say what it was.
 */
export class AgreementsOfPartners1800000016601 implements MigrationInterface {
  readonly name = 'AgreementsOfPartners1800000016601';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE application_document ADD COLUMN concerns text`);
    await queries.query(`
      ALTER TABLE partner
        ADD COLUMN agreement_document_id uuid,
        ADD COLUMN agreed_cash_cents bigint,
        ADD COLUMN agreed_in_kind_cents bigint,
        ADD CONSTRAINT partner_agreement_fkey
          FOREIGN KEY (agreement_document_id) REFERENCES application_document (id)`);
    await queries.query(`
      UPDATE partner SET agreed_cash_cents = cash_cents, agreed_in_kind_cents = in_kind_cents
      WHERE confirmed_at IS NOT NULL`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE partner
        DROP COLUMN agreement_document_id,
        DROP COLUMN agreed_cash_cents,
        DROP COLUMN agreed_in_kind_cents`);
    await queries.query(`ALTER TABLE application_document DROP COLUMN concerns`);
  }
}
