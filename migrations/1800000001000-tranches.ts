import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes, tranches and their budget lines: what officers change while the portal runs. */
export class Tranches1800000001000 implements MigrationInterface {
  readonly name = 'Tranches1800000001000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE programme (
        code text NOT NULL,
        name jsonb NOT NULL,
        note jsonb,
        total_cents bigint NOT NULL,
        CONSTRAINT programme_pkey PRIMARY KEY (code),
        CONSTRAINT programme_total_check CHECK (total_cents >= 0)
      )`);
    await queries.query(`
      CREATE TABLE tranche (
        code text NOT NULL,
        programme text NOT NULL,
        scheme text NOT NULL,
        version text NOT NULL,
        name jsonb NOT NULL,
        opens_at timestamptz(3) NOT NULL,
        closes_at timestamptz(3) NOT NULL,
        reference_prefix text NOT NULL,
        next_reference integer NOT NULL DEFAULT 1,
        roll_over_from text,
        publication_reference text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT tranche_pkey PRIMARY KEY (code),
        CONSTRAINT tranche_prefix_key UNIQUE (reference_prefix),
        CONSTRAINT tranche_programme_fkey FOREIGN KEY (programme) REFERENCES programme (code),
        CONSTRAINT tranche_roll_over_fkey FOREIGN KEY (roll_over_from) REFERENCES tranche (code),
        CONSTRAINT tranche_window_check CHECK (opens_at < closes_at)
      )`);
    await queries.query(`CREATE INDEX tranche_scheme_idx ON tranche (scheme, closes_at)`);
    await queries.query(`
      CREATE TABLE budget_line (
        tranche text NOT NULL,
        code text NOT NULL,
        name jsonb NOT NULL,
        ceiling_cents bigint NOT NULL,
        committed_cents bigint NOT NULL DEFAULT 0,
        rolled_in_cents bigint NOT NULL DEFAULT 0,
        rolled_out_cents bigint NOT NULL DEFAULT 0,
        CONSTRAINT budget_line_pkey PRIMARY KEY (tranche, code),
        CONSTRAINT budget_line_tranche_fkey FOREIGN KEY (tranche) REFERENCES tranche (code),
        CONSTRAINT budget_line_ceiling_check
          CHECK (committed_cents + rolled_out_cents <= ceiling_cents + rolled_in_cents),
        CONSTRAINT budget_line_amounts_check
          CHECK (committed_cents >= 0 AND rolled_in_cents >= 0 AND rolled_out_cents >= 0)
      )`);
    await queries.query(`
      CREATE TABLE tranche_amendment (
        id uuid NOT NULL,
        tranche text NOT NULL,
        kind text NOT NULL,
        before text NOT NULL,
        after text NOT NULL,
        publication_reference text NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT tranche_amendment_pkey PRIMARY KEY (id),
        CONSTRAINT tranche_amendment_tranche_fkey FOREIGN KEY (tranche) REFERENCES tranche (code)
      )`);
    await queries.query(
      `CREATE INDEX tranche_amendment_tranche_idx ON tranche_amendment (tranche, at)`,
    );
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE tranche_amendment, budget_line, tranche, programme`);
  }
}
