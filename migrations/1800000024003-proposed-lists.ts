import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of reference lists that one proposed and another has to look at, and who approved what holds. */
export class ProposedLists1800000024003 implements MigrationInterface {
  readonly name = 'ProposedLists1800000024003';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE reference_proposal (
        id uuid NOT NULL CONSTRAINT reference_proposal_pkey PRIMARY KEY,
        code text NOT NULL,
        valid_from date NOT NULL,
        source text NOT NULL,
        note jsonb,
        csv text NOT NULL,
        proposed_by uuid NOT NULL
          CONSTRAINT reference_proposal_proposer_fkey REFERENCES person (id),
        proposed_at timestamp (3) with time zone NOT NULL,
        outcome text,
        decided_by uuid CONSTRAINT reference_proposal_decider_fkey REFERENCES person (id),
        decided_at timestamp (3) with time zone,
        reason text,
        CONSTRAINT reference_proposal_outcome_check CHECK (outcome IN ('approved', 'returned')),
        CONSTRAINT reference_proposal_decided_check CHECK (
          (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)),
        CONSTRAINT reference_proposal_reason_check
          CHECK ((outcome IS NOT DISTINCT FROM 'returned') = (reason IS NOT NULL)),
        CONSTRAINT reference_proposal_four_eyes_check
          CHECK (outcome IS DISTINCT FROM 'approved' OR decided_by <> proposed_by)
      )`);
    await queries.query(`
      CREATE UNIQUE INDEX reference_proposal_open_key ON reference_proposal (code, valid_from)
      WHERE outcome IS NULL`);
    await queries.query(`
      ALTER TABLE reference_list
        ADD COLUMN approved_by uuid,
        ADD CONSTRAINT reference_list_four_eyes_check CHECK (approved_by <> imported_by)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`
      ALTER TABLE reference_list
        DROP CONSTRAINT reference_list_four_eyes_check, DROP COLUMN approved_by`);
    await queries.query(`DROP TABLE reference_proposal`);
  }
}
