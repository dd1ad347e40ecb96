import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A seed per round that nobody replaces, and every finished draw as everybody may see it. */
export class PublicDraws1800000014000 implements MigrationInterface {
  readonly name = 'PublicDraws1800000014000';

  async up(queries: QueryRunner): Promise<void> {
    await this.numberRounds(queries);
    await this.keepSeedsByRound(queries);
    await this.createDraws(queries);
    await this.publishEarlierDraws(queries);
    await this.makeAppendOnly(queries);
  }

  /** A proposal belongs to the round after the last that was decided. */
  private async numberRounds(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE allocation_run ADD COLUMN round integer`);
    await queries.query(`
      UPDATE allocation_run r SET round = 1 + (
        SELECT count(*) FROM allocation_run d
        WHERE d.tranche = r.tranche AND d.status = 'decided'
          AND (r.status = 'proposed' OR (d.at, d.id) < (r.at, r.id)))`);
    await queries.query(`ALTER TABLE allocation_run ALTER COLUMN round SET NOT NULL`);
    await queries.query(
      `CREATE UNIQUE INDEX allocation_run_round_key ON allocation_run (tranche, round) WHERE status = 'decided'`,
    );
  }

  /** The seeds of earlier rounds had been replaced; the runs that were drawn by them still know them. */
  private async keepSeedsByRound(queries: QueryRunner): Promise<void> {
    await queries.query(`ALTER TABLE tranche_seed ADD COLUMN round integer`);
    await queries.query(`
      UPDATE tranche_seed s SET round = 1 + (
        SELECT count(*) FROM allocation_run r
        WHERE r.tranche = s.tranche AND r.status = 'decided'
          AND r.seed_commitment IS DISTINCT FROM s.commitment)`);
    await queries.query(`
      ALTER TABLE tranche_seed ALTER COLUMN round SET NOT NULL,
        DROP CONSTRAINT tranche_seed_pkey,
        ADD CONSTRAINT tranche_seed_pkey PRIMARY KEY (tranche, round)`);
    await queries.query(`
      INSERT INTO tranche_seed (tranche, round, seed, commitment, created_at)
      SELECT tranche, round, seed, seed_commitment, coalesce(seed_committed_at, at)
      FROM allocation_run WHERE status = 'decided' AND num_nulls(seed, seed_commitment) = 0
      ON CONFLICT DO NOTHING`);
    // A round that has been ranked has the seed of the next beside it.
    await queries.query(`
      INSERT INTO tranche_seed (tranche, round, seed, commitment, created_at)
      SELECT tranche, round + 1, seed, encode(sha256(convert_to(seed, 'UTF8')), 'hex'), now()
      FROM (
        SELECT tranche, round,
          replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') AS seed
        FROM allocation_run WHERE status = 'proposed' AND method = 'first-come'
      ) AS ranked`);
  }

  /** Read whole and never searched, so that it is kept as it is sent. */
  private async createDraws(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE TABLE public_draw (
        tranche text NOT NULL,
        round integer NOT NULL,
        draws json NOT NULL,
        drawn_at timestamptz(3) NOT NULL,
        CONSTRAINT public_draw_pkey PRIMARY KEY (tranche, round),
        CONSTRAINT public_draw_seed_fkey
          FOREIGN KEY (tranche, round) REFERENCES tranche_seed (tranche, round)
      )`);
    await queries.query(`CREATE INDEX public_draw_at_idx ON public_draw (drawn_at DESC)`);
  }

  /** As the portal showed them until now: tickets only, and one ticket is no draw. */
  private async publishEarlierDraws(queries: QueryRunner): Promise<void> {
    await queries.query(`
      WITH run AS (
        SELECT * FROM allocation_run WHERE status = 'decided'
          AND num_nulls(seed, seed_commitment) = 0 AND method IN ('lottery', 'first-come')
      ), claim AS (
        SELECT run.id, c.claim->>'ticket' AS ticket, c.claim->>'completeAt' AS complete_at
        FROM run CROSS JOIN LATERAL jsonb_array_elements(run.input->'claims') AS c (claim)
      ), drawn AS (
        SELECT run.id, p.number, p.place->>'list' AS line, claim.complete_at,
          p.place->>'reference' AS ticket, p.place->>'outcome' = 'award' AS is_selected,
          sha256(convert_to(run.seed || ':' || (p.place->>'reference'), 'UTF8')) AS draws
        FROM run CROSS JOIN LATERAL
          jsonb_array_elements(run.output->'places') WITH ORDINALITY AS p (place, number)
        LEFT JOIN claim ON claim.id = run.id AND claim.ticket = p.place->>'reference'
        WHERE run.method = 'lottery' OR (p.place->>'wasDrawn')::boolean
      ), draw AS (
        SELECT id, min(number) AS number, jsonb_build_object(
          'line', line,
          'tickets', jsonb_agg(ticket ORDER BY ticket COLLATE "C"),
          'order', jsonb_agg(ticket ORDER BY draws),
          'selected', coalesce(jsonb_agg(ticket ORDER BY draws) FILTER (WHERE is_selected), '[]')
        ) AS draw
        FROM drawn GROUP BY id, line, complete_at
        HAVING count(*) > 1 AND bool_and(ticket ~ '^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$')
      )
      INSERT INTO public_draw (tranche, round, draws, drawn_at)
      SELECT run.tranche, run.round, json_agg(draw.draw ORDER BY draw.number), run.at
      FROM run JOIN draw ON draw.id = run.id GROUP BY run.tranche, run.round, run.at`);
  }

  /** A promise that can be replaced is none: not even the portal's own code changes or deletes it. */
  private async makeAppendOnly(queries: QueryRunner): Promise<void> {
    await queries.query(`
      CREATE FUNCTION is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $$`);
    for (const table of ['tranche_seed', 'public_draw']) {
      await queries.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION is_append_only()`);
    }
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(`DROP TABLE public_draw`);
    await queries.query(`DROP TRIGGER tranche_seed_append_only ON tranche_seed`);
    await queries.query(`DROP FUNCTION is_append_only`);
    // Back to one seed: that of the round that can be ranked, or else of the last.
    await queries.query(`
      DELETE FROM tranche_seed s WHERE round <> (
        SELECT coalesce(min(o.round) FILTER (WHERE r.id IS NULL), max(o.round)) FROM tranche_seed o
        LEFT JOIN allocation_run r
          ON r.tranche = o.tranche AND r.round = o.round AND r.status = 'decided'
        WHERE o.tranche = s.tranche)`);
    await queries.query(`
      ALTER TABLE tranche_seed DROP CONSTRAINT tranche_seed_pkey, DROP COLUMN round,
        ADD CONSTRAINT tranche_seed_pkey PRIMARY KEY (tranche)`);
    await queries.query(`ALTER TABLE allocation_run DROP COLUMN round`);
  }
}
