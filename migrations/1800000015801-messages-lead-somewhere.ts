import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A message says itself in both languages, leads to the page it is about, may be about a tranche
 * instead of an application, and may go to an address that has no box yet.
 */
export class MessagesLeadSomewhere1800000015801 implements MigrationInterface {
  readonly name = 'MessagesLeadSomewhere1800000015801';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE message
        ALTER COLUMN subject TYPE jsonb USING jsonb_build_object('nl', subject, 'en', subject),
        ALTER COLUMN body TYPE jsonb USING jsonb_build_object('nl', body, 'en', body),
        ALTER COLUMN application_id DROP NOT NULL,
        ADD COLUMN page text,
        ADD COLUMN email text,
        DROP CONSTRAINT message_recipient_check,
        ADD CONSTRAINT message_recipient_check
          CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL OR email IS NOT NULL)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`
      DELETE FROM message WHERE application_id IS NULL
        OR (organisation_id IS NULL AND person_id IS NULL)`);
    await queries.query(`
      ALTER TABLE message
        ALTER COLUMN subject TYPE text USING subject->>language,
        ALTER COLUMN body TYPE text USING body->>language,
        ALTER COLUMN application_id SET NOT NULL,
        DROP CONSTRAINT message_recipient_check,
        DROP COLUMN page,
        DROP COLUMN email,
        ADD CONSTRAINT message_recipient_check
          CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL)`);
  }
}
