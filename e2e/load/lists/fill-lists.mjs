import { rankingOf } from './ranking-rows.mjs';

const TRANCHE = 'bench';

/**
 * Writes N made-up applications straight into the tables, each with a lead organisation, an open
 * decision term, three score sheets (one of them of the assessor who reads) and a place in a ranking.
 */
export async function fillLists(database, applications) {
  await database.query(OPEN_TRANCHE);
  await database.query(ORGANISATIONS, [applications]);
  await database.query(APPLICATIONS, [applications]);
  await database.query(DECISION_TERMS);
  await database.query(ASSESSORS);
  await database.query(SHEETS);
  await database.query(RANKING, rankingOf(TRANCHE, applications));
  await database.query('ANALYZE');
}

const OPEN_TRANCHE = `
  WITH programme AS (
    INSERT INTO programme (code, name, total_cents)
    VALUES ('bench', '{"nl":"Meting","en":"Bench"}', 50000000000) RETURNING code
  ), tranche AS (
    INSERT INTO tranche (code, programme, scheme, version, name, opens_at, closes_at,
      reference_prefix, publication_reference, created_at)
    SELECT '${TRANCHE}', code, 'rif', '2024', '{"nl":"Meting","en":"Bench"}',
      now() - interval '60 days', now() - interval '30 days', 'BENCH', 'none', now()
    FROM programme RETURNING code
  ), line AS (
    INSERT INTO budget_line (tranche, code, name, ceiling_cents)
    SELECT code, 'rif', '{"nl":"RIF","en":"RIF"}', 50000000000 FROM tranche
  )
  INSERT INTO tranche_seed (tranche, round, seed, commitment, created_at)
  SELECT code, 1, repeat('ab', 32), repeat('cd', 32), now() FROM tranche`;

const ORGANISATIONS = `
  INSERT INTO organisation (id, name, kind, kvk, created_at)
  SELECT gen_random_uuid(), 'School ' || n, 'lead-school', (80000000 + n)::text, now()
  FROM generate_series(1, $1::int) AS n`;

const APPLICATIONS = `
  INSERT INTO application (id, reference, tranche, scheme, version, variant, title,
    lead_organisation_id, state, event_number, budget_cents, requested_cents, submitted_at, salt,
    created_by, created_at, updated_at)
  SELECT gen_random_uuid(), 'BENCH-' || lpad(n::text, 5, '0'), '${TRANCHE}', 'rif', '2024',
    'starter', 'Campus ' || n, o.id, 'ranked', 5, 15000000, 5000000,
    now() - interval '40 days', 'salt', gen_random_uuid(), now(), now()
  FROM generate_series(1, $1::int) AS n
  JOIN organisation o ON o.kvk = (80000000 + n)::text`;

const DECISION_TERMS = `
  INSERT INTO deadline (id, application_id, kind, started_on, due_on, standing, derivation, created_at)
  SELECT gen_random_uuid(), id, 'decision', current_date - 30,
    current_date + 60 + (row_number() OVER (ORDER BY reference))::int % 20, 'running', '[]', now()
  FROM application`;

/** Besides the persona, who signed in: two more, so that the table is as full as in a real round. */
const ASSESSORS = `
  INSERT INTO person (id, subject, name, email, created_at)
  SELECT gen_random_uuid(), 'bench-' || n, 'Assessor ' || n, n || '@bench.example', now()
  FROM generate_series(1, 2) AS n`;

const SHEETS = `
  INSERT INTO assignment (id, application_id, person_id, round, status, interests, scores, version,
    created_at)
  SELECT gen_random_uuid(), a.id, p.id, 1, 'declared', '{"kind":"none","explanation":""}',
    '[{"criterion":"labour-market","points":4,"motivation":"Made up."}]', 1, now()
  FROM application a CROSS JOIN person p
  WHERE p.subject = 'henk' OR p.subject LIKE 'bench-%'`;

const RANKING = `
  INSERT INTO allocation_run (id, tranche, round, method, input, output, seed, seed_commitment,
    status, person_id, at)
  SELECT gen_random_uuid(), $1, 1, 'two-lists', $2, $3, repeat('ab', 32), repeat('cd', 32), 'proposed',
    (SELECT id FROM person WHERE subject = 'margreet'), now()`;
