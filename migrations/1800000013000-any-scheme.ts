import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What schemes other than the first need: natural persons as applicants, what a tranche sets, places in
 * the order of completeness, limits per applicant, payments, final amounts and permissions.
 */
export class AnyScheme1800000013000 implements MigrationInterface {
  readonly name = 'AnyScheme1800000013000';

  async up(queries: QueryRunner): Promise<void> {
    await this.widenApplications(queries);
    await queries.query(`ALTER TABLE tranche ADD COLUMN parameters jsonb NOT NULL DEFAULT '{}'`);
    await queries.query(`ALTER TABLE application_event_note ADD COLUMN input jsonb`);
    await this.allowSeveralRuns(queries);
    await this.createPlaces(queries);
    await this.allowSeveralLines(queries);
    await this.createSlots(queries);
    await this.createPayments(queries);
    await this.createPermissions(queries);
  }

  /** An application is of an organisation or of a person, never of both and never of nobody. */
  private async widenApplications(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE application
        ALTER COLUMN lead_organisation_id DROP NOT NULL,
        ADD COLUMN applicant_person_id uuid,
        ADD COLUMN counterpart_id uuid,
        ADD COLUMN complete_at timestamptz(3),
        ADD COLUMN ticket text,
        ADD CONSTRAINT application_applicant_check
          CHECK (num_nonnulls(lead_organisation_id, applicant_person_id) = 1),
        ADD CONSTRAINT application_person_fkey
          FOREIGN KEY (applicant_person_id) REFERENCES person (id),
        ADD CONSTRAINT application_counterpart_fkey
          FOREIGN KEY (counterpart_id) REFERENCES application (id),
        ADD CONSTRAINT application_ticket_key UNIQUE (ticket)`);
    await queries.query(`CREATE INDEX application_person_idx ON application (applicant_person_id)`);
    await queries.query(`CREATE INDEX application_counterpart_idx ON application (counterpart_id)`);
    await queries.query(
      `CREATE INDEX application_queue_idx ON application (tranche, complete_at) WHERE complete_at IS NOT NULL`,
    );
  }

  /** First come, first served is decided in as many rounds as there are; only one is open at a time. */
  private async allowSeveralRuns(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP INDEX allocation_run_current_key`);
    await queries.query(
      `CREATE UNIQUE INDEX allocation_run_proposed_key ON allocation_run (tranche) WHERE status = 'proposed'`,
    );
  }

  /** One place is read for every decision and letter: never the whole list to find it. */
  private async createPlaces(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE allocation_run ADD COLUMN seed_committed_at timestamptz(3)`);
    await queries.query(`
      CREATE TABLE allocation_place (
        run_id uuid NOT NULL,
        reference text NOT NULL,
        place jsonb NOT NULL,
        CONSTRAINT allocation_place_pkey PRIMARY KEY (run_id, reference),
        CONSTRAINT allocation_place_run_fkey FOREIGN KEY (run_id) REFERENCES allocation_run (id)
      )`);
    await queries.query(`
      INSERT INTO allocation_place (run_id, reference, place)
      SELECT r.id, p.place->>'reference', p.place FROM allocation_run r
      CROSS JOIN LATERAL jsonb_array_elements(r.output->'places') AS p (place)`);
  }

  /** Work placements of several categories take from several ceilings at once. */
  private async allowSeveralLines(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE commitment DROP CONSTRAINT commitment_pkey,
        ADD CONSTRAINT commitment_pkey PRIMARY KEY (application_id, budget_line)`);
  }

  /** The same person through two browsers at once: the key of the table has the last word. */
  private async createSlots(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE applicant_slot (
        scheme text NOT NULL,
        applicant_id uuid NOT NULL,
        key text NOT NULL,
        application_id uuid NOT NULL,
        CONSTRAINT applicant_slot_pkey PRIMARY KEY (scheme, applicant_id, key),
        CONSTRAINT applicant_slot_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id)
      )`);
    await queries.query(
      `CREATE INDEX applicant_slot_application_idx ON applicant_slot (application_id)`,
    );
  }

  private async createPayments(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE payment (
        application_id uuid NOT NULL,
        number integer NOT NULL,
        ground jsonb NOT NULL,
        amount_cents bigint NOT NULL,
        due_on date,
        article text NOT NULL,
        awaits text,
        status text NOT NULL,
        CONSTRAINT payment_pkey PRIMARY KEY (application_id, number),
        CONSTRAINT payment_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT payment_amount_check CHECK (amount_cents >= 0),
        CONSTRAINT payment_status_check CHECK (status IN ('planned', 'ordered', 'paid', 'dropped'))
      )`);
    await queries.query(`
      CREATE TABLE determination (
        application_id uuid NOT NULL,
        determined_cents bigint NOT NULL,
        awarded_cents bigint NOT NULL,
        paid_cents bigint NOT NULL,
        payable_cents bigint NOT NULL,
        recoverable_cents bigint NOT NULL,
        outcome text NOT NULL,
        reasons jsonb NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT determination_pkey PRIMARY KEY (application_id),
        CONSTRAINT determination_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT determination_amounts_check
          CHECK (determined_cents BETWEEN 0 AND awarded_cents
            AND determined_cents - paid_cents = payable_cents - recoverable_cents
            AND payable_cents >= 0 AND recoverable_cents >= 0)
      )`);
  }

  private async createPermissions(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE permission (
        application_id uuid NOT NULL,
        holder text NOT NULL,
        employer text NOT NULL,
        course text NOT NULL,
        hours_per_week integer NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        granted_at timestamptz(3) NOT NULL,
        CONSTRAINT permission_pkey PRIMARY KEY (application_id),
        CONSTRAINT permission_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT permission_days_check CHECK (starts_on <= ends_on)
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(
      `DROP TABLE permission, determination, payment, applicant_slot, allocation_place`,
    );
    await queries.query(`ALTER TABLE allocation_run DROP COLUMN seed_committed_at`);
    await queries.query(`
      ALTER TABLE commitment DROP CONSTRAINT commitment_pkey,
        ADD CONSTRAINT commitment_pkey PRIMARY KEY (application_id)`);
    await queries.query(`DROP INDEX allocation_run_proposed_key`);
    await queries.query(
      `CREATE UNIQUE INDEX allocation_run_current_key ON allocation_run (tranche) WHERE status <> 'superseded'`,
    );
    await queries.query(`ALTER TABLE application_event_note DROP COLUMN input`);
    await queries.query(`ALTER TABLE tranche DROP COLUMN parameters`);
    await queries.query(`
      ALTER TABLE application
        DROP COLUMN ticket, DROP COLUMN complete_at, DROP COLUMN counterpart_id,
        DROP COLUMN applicant_person_id, ALTER COLUMN lead_organisation_id SET NOT NULL`);
  }
}
