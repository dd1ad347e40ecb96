import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, the organisations they act for, what they may do, and who is signed in. */
export class Identity1800000000500 implements MigrationInterface {
  readonly name = 'Identity1800000000500';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE organisation (
        id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        kvk text NOT NULL,
        brin text,
        address jsonb NOT NULL DEFAULT '[]',
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT organisation_pkey PRIMARY KEY (id),
        CONSTRAINT organisation_kvk_key UNIQUE (kvk)
      )`);
    await queries.query(`
      CREATE TABLE person (
        id uuid NOT NULL,
        subject text NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT person_pkey PRIMARY KEY (id),
        CONSTRAINT person_subject_key UNIQUE (subject)
      )`);
    await queries.query(`
      CREATE TABLE representation (
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        CONSTRAINT representation_pkey PRIMARY KEY (person_id, organisation_id),
        CONSTRAINT representation_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT representation_organisation_fkey
          FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      )`);
    await queries.query(`
      CREATE TABLE role_grant (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL,
        scheme text,
        tranche text,
        CONSTRAINT role_grant_pkey PRIMARY KEY (id),
        CONSTRAINT role_grant_once_key UNIQUE NULLS NOT DISTINCT (person_id, role, scheme, tranche),
        CONSTRAINT role_grant_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      )`);
    await queries.query(`
      CREATE TABLE session (
        id text NOT NULL,
        person_id uuid,
        data jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz(3) NOT NULL,
        last_seen_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        CONSTRAINT session_pkey PRIMARY KEY (id),
        CONSTRAINT session_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      )`);
    await queries.query(`CREATE INDEX session_expires_idx ON session (expires_at)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE session, role_grant, representation, person, organisation`);
  }
}
