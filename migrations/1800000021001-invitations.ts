import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners are invited by mail, and accept or decline for themselves. */
export class Invitations1800000021001 implements MigrationInterface {
  readonly name = 'Invitations1800000021001';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE partner
        ADD COLUMN declined_at timestamp (3) with time zone,
        ADD COLUMN decline_reason text`);
    await queries.query(`
      CREATE TABLE invitation (
        id uuid NOT NULL CONSTRAINT invitation_pkey PRIMARY KEY,
        partner_id uuid NOT NULL
          CONSTRAINT invitation_partner_fkey REFERENCES partner (id) ON DELETE CASCADE,
        contact_name text NOT NULL,
        email text NOT NULL,
        sent_at timestamp (3) with time zone NOT NULL,
        expires_at timestamp (3) with time zone NOT NULL,
        answer text,
        answered_at timestamp (3) with time zone,
        withdrawn_at timestamp (3) with time zone,
        ended_told_at timestamp (3) with time zone,
        CONSTRAINT invitation_answer_check CHECK (answer IN ('accepted', 'declined')),
        CONSTRAINT invitation_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL))
      )`);
    // The one that can be answered; an earlier one was withdrawn for it.
    await queries.query(`
      CREATE UNIQUE INDEX invitation_open_key ON invitation (partner_id)
        WHERE answer IS NULL AND withdrawn_at IS NULL`);
    await queries.query(`CREATE INDEX invitation_partner_idx ON invitation (partner_id, sent_at)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE invitation`);
    await queries.query(`
      ALTER TABLE partner DROP COLUMN declined_at, DROP COLUMN decline_reason`);
  }
}
