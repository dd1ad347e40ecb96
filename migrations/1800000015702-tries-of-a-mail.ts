import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a mail stands is written down before the server is called, and after every try. */
export class TriesOfAMail1800000015702 implements MigrationInterface {
  readonly name = 'TriesOfAMail1800000015702';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE mail (
        message_id uuid NOT NULL,
        address text NOT NULL,
        state text NOT NULL,
        tries integer NOT NULL,
        unsure integer NOT NULL,
        next_try_at timestamptz(3),
        at timestamptz(3) NOT NULL,
        CONSTRAINT mail_pkey PRIMARY KEY (message_id, address),
        CONSTRAINT mail_state_check
          CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'given-up'))
      )`);
    await queries.query(`
      CREATE INDEX mail_due_idx ON mail (next_try_at) WHERE next_try_at IS NOT NULL`);
    // A key was the identifier of the message, a colon and the address.
    await queries.query(`
      INSERT INTO mail (message_id, address, state, tries, unsure, at)
      SELECT left(key, 36)::uuid, substr(key, 38), 'sent', 1, 0, at FROM mail_sent`);
    await queries.query(`DROP TABLE mail_sent`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE mail_sent (
        key text NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT mail_sent_pkey PRIMARY KEY (key)
      )`);
    await queries.query(`
      INSERT INTO mail_sent SELECT message_id || ':' || address, at FROM mail WHERE state = 'sent'`);
    await queries.query(`DROP TABLE mail`);
  }
}
