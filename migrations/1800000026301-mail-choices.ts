import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often somebody is mailed of what may wait, and the overview that she gets instead. */
export class MailChoices1800000026301 implements MigrationInterface {
  readonly name = 'MailChoices1800000026301';

  async up(queries: QueryRunner): Promise<void> {
    // What came in before is mailed already.
    await queries.query(`ALTER TABLE message ADD COLUMN may_wait boolean NOT NULL DEFAULT false`);
    await queries.query(`ALTER TABLE message ALTER COLUMN may_wait DROP DEFAULT`);
    await queries.query(`
      ALTER TABLE mail DROP CONSTRAINT mail_state_check,
        ADD CONSTRAINT mail_state_check CHECK (state IN
          ('waiting', 'sending', 'sent', 'refused', 'given-up', 'held', 'in-digest', 'not-sent'))`);
    await queries.query(`
      CREATE TABLE mail_choice (
        person_id uuid NOT NULL CONSTRAINT mail_choice_pkey PRIMARY KEY
          CONSTRAINT mail_choice_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        choice text NOT NULL
          CONSTRAINT mail_choice_choice_check CHECK (choice IN ('at-once', 'daily', 'waiting')),
        next_digest_at timestamp (3) with time zone
      )`);
    await queries.query(`
      CREATE INDEX mail_choice_due_idx ON mail_choice (next_digest_at) WHERE next_digest_at IS NOT NULL`);
    await queries.query(`
      CREATE TABLE digest (
        id uuid NOT NULL CONSTRAINT digest_pkey PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT digest_person_key UNIQUE
          CONSTRAINT digest_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        news integer NOT NULL,
        state text NOT NULL CONSTRAINT digest_state_check
          CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'given-up', 'empty')),
        tries integer NOT NULL,
        unsure integer NOT NULL,
        next_try_at timestamp (3) with time zone,
        at timestamp (3) with time zone NOT NULL
      )`);
    await queries.query(`
      CREATE INDEX digest_due_idx ON digest (next_try_at) WHERE next_try_at IS NOT NULL`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE digest`);
    await queries.query(`DROP TABLE mail_choice`);
    await queries.query(`
      UPDATE mail SET state = 'sent' WHERE state IN ('held', 'in-digest', 'not-sent')`);
    await queries.query(`
      ALTER TABLE mail DROP CONSTRAINT mail_state_check,
        ADD CONSTRAINT mail_state_check
          CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'given-up'))`);
    await queries.query(`ALTER TABLE message DROP COLUMN may_wait`);
  }
}
