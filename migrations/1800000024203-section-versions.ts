import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a section of an application was before it became what it is: one version per person per quarter of
 * an hour, the last hundred of them, whoever in the portal writes the section. They go with the application.
 */
export class SectionVersions1800000024203 implements MigrationInterface {
  readonly name = 'SectionVersions1800000024203';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE application_section_version (
        application_id uuid NOT NULL,
        section text NOT NULL,
        version integer NOT NULL,
        answers jsonb NOT NULL,
        saved_by uuid NOT NULL
          CONSTRAINT application_section_version_person_fkey REFERENCES person (id),
        begun_at timestamp (3) with time zone NOT NULL,
        saved_at timestamp (3) with time zone NOT NULL,
        CONSTRAINT application_section_version_pkey PRIMARY KEY (application_id, section, version),
        CONSTRAINT application_section_version_section_fkey
          FOREIGN KEY (application_id, section)
          REFERENCES application_section (application_id, section) ON DELETE CASCADE
      )`);
    await queries.query(`
      INSERT INTO application_section_version
      SELECT application_id, section, version, answers, updated_by, updated_at, updated_at
      FROM application_section`);
    // What is put back as it was sent is typed by nobody: then the moment stays as it was.
    await queries.query(`
      CREATE FUNCTION keep_section_version() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        latest application_section_version%ROWTYPE;
      BEGIN
        SELECT * INTO latest FROM application_section_version
        WHERE application_id = NEW.application_id AND section = NEW.section
        ORDER BY version DESC LIMIT 1;
        IF latest.answers IS NOT DISTINCT FROM NEW.answers THEN
          RETURN NULL;
        END IF;
        IF latest.saved_by = NEW.updated_by AND latest.saved_at <> NEW.updated_at
          AND NEW.updated_at < latest.begun_at + interval '15 minutes'
        THEN
          UPDATE application_section_version
          SET version = NEW.version, answers = NEW.answers, saved_at = NEW.updated_at
          WHERE application_id = NEW.application_id AND section = NEW.section
            AND version = latest.version;
          RETURN NULL;
        END IF;
        INSERT INTO application_section_version
        VALUES (NEW.application_id, NEW.section, NEW.version, NEW.answers, NEW.updated_by,
          NEW.updated_at, NEW.updated_at)
        -- What is settled as it is sent has the version that was typed: history never holds up a sending.
        ON CONFLICT (application_id, section, version) DO UPDATE
          SET answers = EXCLUDED.answers, saved_by = EXCLUDED.saved_by, saved_at = EXCLUDED.saved_at;
        DELETE FROM application_section_version
        WHERE application_id = NEW.application_id AND section = NEW.section
          AND version <= (
            SELECT version FROM application_section_version
            WHERE application_id = NEW.application_id AND section = NEW.section
            ORDER BY version DESC OFFSET 100 LIMIT 1
          );
        RETURN NULL;
      END $$`);
    await queries.query(`
      CREATE TRIGGER application_section_kept AFTER INSERT OR UPDATE ON application_section
      FOR EACH ROW EXECUTE FUNCTION keep_section_version()`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TRIGGER application_section_kept ON application_section`);
    await queries.query(`DROP FUNCTION keep_section_version()`);
    await queries.query(`DROP TABLE application_section_version`);
  }
}
