import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the committee advises per criterion: editions, of which an adopted one never changes. */
export class CommitteeAdvice1800000015401 implements MigrationInterface {
  readonly name = 'CommitteeAdvice1800000015401';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE committee_advice (
        application_id uuid NOT NULL,
        round integer NOT NULL,
        edition integer NOT NULL,
        texts jsonb NOT NULL,
        version integer NOT NULL,
        written_by uuid NOT NULL,
        written_at timestamptz(3) NOT NULL,
        adopted_by uuid,
        adopted_at timestamptz(3),
        CONSTRAINT committee_advice_pkey PRIMARY KEY (application_id, round, edition),
        CONSTRAINT committee_advice_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT committee_advice_writer_fkey FOREIGN KEY (written_by) REFERENCES person (id),
        CONSTRAINT committee_advice_adopter_fkey FOREIGN KEY (adopted_by) REFERENCES person (id),
        CONSTRAINT committee_advice_adopted_check
          CHECK ((adopted_by IS NULL) = (adopted_at IS NULL))
      )`);
    // Adopted is adopted: a letter and a court refer to these words.
    await queries.query(`
      CREATE FUNCTION adopted_advice_stands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an adopted advice does not change';
      END $$`);
    await queries.query(`
      CREATE TRIGGER committee_advice_stands BEFORE UPDATE ON committee_advice
        FOR EACH ROW WHEN (OLD.adopted_at IS NOT NULL)
        EXECUTE FUNCTION adopted_advice_stands()`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE committee_advice`);
    await queries.query(`DROP FUNCTION adopted_advice_stands`);
  }
}
