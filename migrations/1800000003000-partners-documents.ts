import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part and what each puts in, and the documents of an application. */
export class PartnersDocuments1800000003000 implements MigrationInterface {
  readonly name = 'PartnersDocuments1800000003000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE partner (
        id uuid NOT NULL,
        application_id uuid NOT NULL,
        organisation_id uuid,
        name text NOT NULL,
        kind text NOT NULL,
        kvk text,
        contact_name text NOT NULL,
        contact_email text NOT NULL,
        is_lead boolean NOT NULL,
        cash_cents bigint NOT NULL DEFAULT 0,
        in_kind_cents bigint NOT NULL DEFAULT 0,
        confirmed_by uuid,
        confirmed_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_by uuid NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT partner_pkey PRIMARY KEY (id),
        CONSTRAINT partner_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT partner_once_key UNIQUE (application_id, kvk),
        CONSTRAINT partner_amounts_check CHECK (cash_cents >= 0 AND in_kind_cents >= 0)
      )`);
    await queries.query(
      `CREATE UNIQUE INDEX partner_lead_key ON partner (application_id) WHERE is_lead`,
    );
    await queries.query(`CREATE INDEX partner_organisation_idx ON partner (organisation_id)`);
    await queries.query(`
      CREATE TABLE application_document (
        id uuid NOT NULL,
        application_id uuid NOT NULL,
        kind text NOT NULL,
        file_name text NOT NULL,
        bytes integer NOT NULL,
        content_type text NOT NULL,
        sha256 text NOT NULL,
        storage_key text NOT NULL,
        scan text NOT NULL,
        uploaded_by uuid NOT NULL,
        uploaded_at timestamptz(3) NOT NULL,
        removed_at timestamptz(3),
        CONSTRAINT application_document_pkey PRIMARY KEY (id),
        CONSTRAINT application_document_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id)
      )`);
    await queries.query(
      `CREATE INDEX application_document_application_idx ON application_document (application_id)`,
    );
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE application_document, partner`);
  }
}
