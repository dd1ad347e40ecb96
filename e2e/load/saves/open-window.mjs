/** Opens a tranche of the RIF that somebody can start an application in today. */
export async function openWindow(database) {
  await database.query(OPEN);
}

export const TRANCHE = 'bench';

const OPEN = `
  WITH programme AS (
    INSERT INTO programme (code, name, total_cents)
    VALUES ('bench', '{"nl":"Meting","en":"Bench"}', 50000000000) RETURNING code
  ), tranche AS (
    INSERT INTO tranche (code, programme, scheme, version, name, opens_at, closes_at,
      reference_prefix, publication_reference, created_at)
    SELECT '${TRANCHE}', code, 'rif', '2024', '{"nl":"Meting","en":"Bench"}',
      now() - interval '1 day', now() + interval '60 days', 'BEN26', 'none', now()
    FROM programme RETURNING code
  )
  INSERT INTO budget_line (tranche, code, name, ceiling_cents)
  SELECT code, 'rif', '{"nl":"RIF","en":"RIF"}', 50000000000 FROM tranche`;
