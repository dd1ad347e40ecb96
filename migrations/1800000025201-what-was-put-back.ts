import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a section was put back as it was sent; its history names nobody for that. */
export class WhatWasPutBack1800000025201 implements MigrationInterface {
  readonly name = 'WhatWasPutBack1800000025201';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(
      `ALTER TABLE application_section ADD COLUMN put_back_at timestamp (3) with time zone`,
    );
    await queries.query(
      `ALTER TABLE application_section_version ALTER COLUMN saved_by DROP NOT NULL`,
    );
    await queries.query(`
      CREATE OR REPLACE FUNCTION keep_section_version() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        latest application_section_version%ROWTYPE;
        -- What is put back as it was sent is typed by nobody.
        is_put_back boolean := TG_OP = 'UPDATE' AND NEW.put_back_at IS DISTINCT FROM OLD.put_back_at;
        author uuid := CASE WHEN is_put_back THEN NULL ELSE NEW.updated_by END;
        moment timestamptz := CASE WHEN is_put_back THEN NEW.put_back_at ELSE NEW.updated_at END;
      BEGIN
        SELECT * INTO latest FROM application_section_version
        WHERE application_id = NEW.application_id AND section = NEW.section
        ORDER BY version DESC LIMIT 1;
        IF latest.answers IS NOT DISTINCT FROM NEW.answers THEN
          RETURN NULL;
        END IF;
        IF latest.saved_by = author AND latest.saved_at <> moment
          AND moment < latest.begun_at + interval '15 minutes'
        THEN
          UPDATE application_section_version
          SET version = NEW.version, answers = NEW.answers, saved_at = moment
          WHERE application_id = NEW.application_id AND section = NEW.section
            AND version = latest.version;
          RETURN NULL;
        END IF;
        INSERT INTO application_section_version
        VALUES (NEW.application_id, NEW.section, NEW.version, NEW.answers, author, moment, moment)
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
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DELETE FROM application_section_version WHERE saved_by IS NULL`);
    await queries.query(
      `ALTER TABLE application_section_version ALTER COLUMN saved_by SET NOT NULL`,
    );
    await queries.query(`
      CREATE OR REPLACE FUNCTION keep_section_version() RETURNS trigger LANGUAGE plpgsql AS $$
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
    await queries.query(`ALTER TABLE application_section DROP COLUMN put_back_at`);
  }
}
