import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lead of a draft is offered to another partner, which takes it over or does not. */
export class LeadTransfers1800000023202 implements MigrationInterface {
  readonly name = 'LeadTransfers1800000023202';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE lead_transfer (
        id uuid NOT NULL CONSTRAINT lead_transfer_pkey PRIMARY KEY,
        application_id uuid NOT NULL
          CONSTRAINT lead_transfer_application_fkey REFERENCES application (id) ON DELETE CASCADE,
        partner_id uuid NOT NULL
          CONSTRAINT lead_transfer_partner_fkey REFERENCES partner (id) ON DELETE CASCADE,
        offered_by uuid NOT NULL CONSTRAINT lead_transfer_offerer_fkey REFERENCES person (id),
        offered_at timestamp (3) with time zone NOT NULL,
        answer text,
        answered_by uuid CONSTRAINT lead_transfer_answerer_fkey REFERENCES person (id),
        ended_at timestamp (3) with time zone,
        CONSTRAINT lead_transfer_answer_check CHECK (answer IN ('accepted', 'declined')),
        CONSTRAINT lead_transfer_answered_check
          CHECK ((answer IS NULL) = (answered_by IS NULL)),
        CONSTRAINT lead_transfer_ended_check CHECK (answer IS NULL OR ended_at IS NOT NULL)
      )`);
    // The lead goes to one at a time; who is offered it meanwhile takes the place of the last.
    await queries.query(`
      CREATE UNIQUE INDEX lead_transfer_open_key ON lead_transfer (application_id)
        WHERE ended_at IS NULL`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE lead_transfer`);
  }
}
