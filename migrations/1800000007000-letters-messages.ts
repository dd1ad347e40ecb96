import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters by their hash, the message box, and which mail has gone out. */
export class LettersMessages1800000007000 implements MigrationInterface {
  readonly name = 'LettersMessages1800000007000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE letter (
        id uuid NOT NULL,
        application_id uuid NOT NULL,
        event_number integer NOT NULL,
        kind text NOT NULL,
        language text NOT NULL,
        composed jsonb NOT NULL,
        sha256 text,
        storage_key text,
        bytes integer,
        composed_at timestamptz(3) NOT NULL,
        rendered_at timestamptz(3),
        CONSTRAINT letter_pkey PRIMARY KEY (id),
        CONSTRAINT letter_once_key UNIQUE (application_id, event_number, kind),
        CONSTRAINT letter_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id)
      )`);
    await queries.query(`
      CREATE TABLE message (
        id uuid NOT NULL,
        key text NOT NULL,
        organisation_id uuid,
        person_id uuid,
        application_id uuid NOT NULL,
        letter_id uuid,
        subject text NOT NULL,
        body text NOT NULL,
        language text NOT NULL,
        sent_at timestamptz(3) NOT NULL,
        read_at timestamptz(3),
        CONSTRAINT message_pkey PRIMARY KEY (id),
        CONSTRAINT message_once_key UNIQUE (key),
        CONSTRAINT message_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT message_letter_fkey FOREIGN KEY (letter_id) REFERENCES letter (id),
        CONSTRAINT message_recipient_check CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL)
      )`);
    await queries.query(
      `CREATE INDEX message_organisation_idx ON message (organisation_id, sent_at)`,
    );
    await queries.query(`CREATE INDEX message_person_idx ON message (person_id, sent_at)`);
    await queries.query(`
      CREATE TABLE mail_sent (
        key text NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT mail_sent_pkey PRIMARY KEY (key)
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE mail_sent, message, letter`);
  }
}
