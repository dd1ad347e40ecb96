import type { Portal } from '../portal/index.js';

/** What stands about an application up to its award, in the order of the foreign keys. */
const TABLES = [
  'application_section',
  'submission_copy',
  'partner',
  'application_document',
  'assignment',
  'committee_advice',
  'application_event',
  'application_event_note',
  'deadline',
  'decision',
  'commitment',
  'payment',
];

/**
 * Puts more applications beside one that was played, as far as it was brought: playing two hundred of
 * them takes minutes, and what is decided on them reads the rows only.
 *
 * @returns their references, the one that was played first
 */
export async function copyApplication(
  { dataSource }: Portal,
  reference: string,
  copies: number,
): Promise<readonly string[]> {
  const made: { reference: string }[] = await dataSource.query(
    `INSERT INTO application
     SELECT (jsonb_populate_record(NULL::application, to_jsonb(a) || jsonb_build_object(
       'id', gen_random_uuid(), 'reference', a.reference || '-' || lpad(n::text, 4, '0'),
       'title', a.title || ' ' || n))).*
     FROM application a CROSS JOIN generate_series(1, $2::int) AS n WHERE a.reference = $1
     RETURNING reference`,
    [reference, copies],
  );
  for (const table of TABLES) {
    await dataSource.query(
      `INSERT INTO ${table}
       SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(x) || jsonb_build_object(
         'id', gen_random_uuid(), 'application_id', copy.id,
         'document_code', new_document_code()))).*
       FROM application a JOIN ${table} x ON x.application_id = a.id
       JOIN application copy ON copy.reference = ANY($2::text[])
       WHERE a.reference = $1`,
      [reference, made.map((each) => each.reference)],
    );
  }
  await dataSource.query(
    `INSERT INTO allocation_place (run_id, reference, place)
     SELECT run_id, copy.reference, place || jsonb_build_object('reference', copy.reference)
     FROM allocation_place p CROSS JOIN unnest($2::text[]) AS copy (reference)
     WHERE p.reference = $1`,
    [reference, made.map((each) => each.reference)],
  );
  return [reference, ...made.map((each) => each.reference)];
}
