import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave somebody an office of the authority, or ended it, when and why. */
export class RoleChanges1800000022009 implements MigrationInterface {
  readonly name = 'RoleChanges1800000022009';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE role_change (
        id uuid NOT NULL CONSTRAINT role_change_pkey PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT role_change_person_fkey REFERENCES person (id),
        role text NOT NULL,
        scheme text,
        tranche text,
        change text NOT NULL CONSTRAINT role_change_check CHECK (change IN ('given', 'ended')),
        reason text NOT NULL,
        changed_by uuid NOT NULL CONSTRAINT role_change_changer_fkey REFERENCES person (id),
        at timestamp (3) with time zone NOT NULL,
        CONSTRAINT role_change_four_eyes_check CHECK (changed_by <> person_id)
      )`);
    await queries.query(`CREATE INDEX role_change_at_idx ON role_change (at)`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE role_change`);
  }
}
