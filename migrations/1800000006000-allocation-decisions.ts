import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rankings with all they rested on, decisions, and the commitments against the ceiling. */
export class AllocationDecisions1800000006000 implements MigrationInterface {
  readonly name = 'AllocationDecisions1800000006000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE allocation_run (
        id uuid NOT NULL,
        tranche text NOT NULL,
        method text NOT NULL,
        input jsonb NOT NULL,
        output jsonb NOT NULL,
        seed text,
        seed_commitment text,
        status text NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT allocation_run_pkey PRIMARY KEY (id),
        CONSTRAINT allocation_run_tranche_fkey FOREIGN KEY (tranche) REFERENCES tranche (code)
      )`);
    await queries.query(
      `CREATE UNIQUE INDEX allocation_run_current_key ON allocation_run (tranche) WHERE status <> 'superseded'`,
    );
    await queries.query(`
      CREATE TABLE tranche_seed (
        tranche text NOT NULL,
        seed text NOT NULL,
        commitment text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT tranche_seed_pkey PRIMARY KEY (tranche),
        CONSTRAINT tranche_seed_tranche_fkey FOREIGN KEY (tranche) REFERENCES tranche (code)
      )`);
    await queries.query(`
      CREATE TABLE decision (
        id uuid NOT NULL,
        application_id uuid NOT NULL,
        outcome text NOT NULL,
        awarded_cents bigint NOT NULL,
        grounds jsonb NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT decision_pkey PRIMARY KEY (id),
        CONSTRAINT decision_application_key UNIQUE (application_id),
        CONSTRAINT decision_application_fkey
          FOREIGN KEY (application_id) REFERENCES application (id),
        CONSTRAINT decision_amount_check CHECK (awarded_cents >= 0)
      )`);
    await queries.query(`
      CREATE TABLE commitment (
        application_id uuid NOT NULL,
        tranche text NOT NULL,
        budget_line text NOT NULL,
        cents bigint NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT commitment_pkey PRIMARY KEY (application_id),
        CONSTRAINT commitment_line_fkey
          FOREIGN KEY (tranche, budget_line) REFERENCES budget_line (tranche, code),
        CONSTRAINT commitment_cents_check CHECK (cents > 0)
      )`);
    await this.keepCommittedInStep(queries);
  }

  /**
   * The committed amount of a budget line moves only through its commitments, and the check
   * on the line refuses what exceeds the ceiling (Awb 4:25(2)), whoever writes.
   */
  private async keepCommittedInStep(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE FUNCTION commitment_counts() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP IN ('UPDATE', 'DELETE') THEN
          UPDATE budget_line SET committed_cents = committed_cents - OLD.cents
            WHERE tranche = OLD.tranche AND code = OLD.budget_line;
        END IF;
        IF TG_OP IN ('INSERT', 'UPDATE') THEN
          UPDATE budget_line SET committed_cents = committed_cents + NEW.cents
            WHERE tranche = NEW.tranche AND code = NEW.budget_line;
        END IF;
        RETURN NULL;
      END $$`);
    await queries.query(`
      CREATE TRIGGER commitment_counts AFTER INSERT OR UPDATE OR DELETE ON commitment
        FOR EACH ROW EXECUTE FUNCTION commitment_counts()`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE commitment, decision, tranche_seed, allocation_run`);
    await queries.query(`DROP FUNCTION commitment_counts`);
  }
}
