import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that others keep, such as occupations: each version whole, from the day on which it holds. */
export class ReferenceData1800000012000 implements MigrationInterface {
  readonly name = 'ReferenceData1800000012000';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE reference_list (
        code text NOT NULL,
        valid_from date NOT NULL,
        source text NOT NULL,
        note jsonb,
        sha256 text NOT NULL,
        imported_at timestamptz(3) NOT NULL,
        imported_by uuid,
        CONSTRAINT reference_list_pkey PRIMARY KEY (code, valid_from)
      )`);
    await queries.query(`
      CREATE TABLE reference_entry (
        list_code text NOT NULL,
        valid_from date NOT NULL,
        code text NOT NULL,
        label jsonb NOT NULL,
        attributes jsonb NOT NULL,
        CONSTRAINT reference_entry_pkey PRIMARY KEY (list_code, valid_from, code),
        CONSTRAINT reference_entry_list_fkey FOREIGN KEY (list_code, valid_from)
          REFERENCES reference_list (code, valid_from)
      )`);
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE reference_entry, reference_list`);
  }
}
