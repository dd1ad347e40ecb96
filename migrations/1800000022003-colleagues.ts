import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People of one organisation have roles in an application. */
export class Colleagues1800000022003 implements MigrationInterface {
  readonly name = 'Colleagues1800000022003';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE colleague (
        id uuid NOT NULL CONSTRAINT colleague_pkey PRIMARY KEY,
        application_id uuid NOT NULL
          CONSTRAINT colleague_application_fkey REFERENCES application (id) ON DELETE CASCADE,
        organisation_id uuid NOT NULL
          CONSTRAINT colleague_organisation_fkey REFERENCES organisation (id),
        person_id uuid CONSTRAINT colleague_person_fkey REFERENCES person (id),
        name text NOT NULL,
        email text NOT NULL,
        role text NOT NULL,
        invited_by uuid NOT NULL CONSTRAINT colleague_inviter_fkey REFERENCES person (id),
        sent_at timestamp (3) with time zone NOT NULL,
        expires_at timestamp (3) with time zone NOT NULL,
        answer text,
        answered_at timestamp (3) with time zone,
        ended_at timestamp (3) with time zone,
        CONSTRAINT colleague_role_check
          CHECK (role IN ('reader', 'contributor', 'signatory', 'lead')),
        CONSTRAINT colleague_answer_check CHECK (answer IN ('accepted', 'declined')),
        CONSTRAINT colleague_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL)),
        CONSTRAINT colleague_accepted_check
          CHECK ((answer IS NOT DISTINCT FROM 'accepted') = (person_id IS NOT NULL))
      )`);
    // Nobody has two roles for one organisation in one application, and no address two invitations.
    await queries.query(`
      CREATE UNIQUE INDEX colleague_person_key
        ON colleague (person_id, application_id, organisation_id) WHERE ended_at IS NULL`);
    await queries.query(`
      CREATE UNIQUE INDEX colleague_address_key
        ON colleague (application_id, organisation_id, lower(email)) WHERE ended_at IS NULL`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE colleague`);
  }
}
