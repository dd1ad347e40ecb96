/* SQL: what is done to the rows of files `$1` before an effect is carried out. */

/** Everybody's answer is another one: of a question that tells them apart. */
export const OWN_REGION = `UPDATE application_section s SET answers = s.answers || jsonb_build_object('region', a.reference)
  FROM application a WHERE a.id = s.application_id AND s.section = 'region-and-labour-market'
    AND a.id = ANY($1::uuid[])`;

/** Each names another file, that is in no list. */
export const NAMED_ANOTHER = `UPDATE application_section s SET answers = s.answers || jsonb_build_object('region', e.reference)
  FROM (SELECT id, tranche, row_number() OVER (ORDER BY reference) FROM application WHERE id = ANY($1::uuid[])) a
  JOIN (SELECT reference, tranche, row_number() OVER (PARTITION BY tranche ORDER BY reference)
        FROM application WHERE state = 'assessed' AND id <> ALL($1::uuid[])) e USING (tranche, row_number)
  WHERE s.application_id = a.id AND s.section = 'region-and-labour-market'`;

export const CHANGED_SINCE = [
  // The copy of a file that was copied names partners of its own.
  `UPDATE submission_copy c SET copy = jsonb_set(copy, '{keptPartners}',
     (SELECT jsonb_agg(kept || jsonb_build_object('id', p.id))
      FROM jsonb_array_elements(c.copy->'keptPartners') kept
      JOIN partner p ON p.application_id = c.application_id AND p.name = kept->>'name'))
   WHERE application_id = ANY($1::uuid[])`,
  `DELETE FROM partner WHERE id IN (SELECT DISTINCT ON (application_id) id FROM partner
     WHERE NOT is_lead AND application_id = ANY($1::uuid[]) ORDER BY application_id, name)`,
  `UPDATE application_section SET answers = '{}' WHERE application_id = ANY($1::uuid[])`,
  `UPDATE partner SET cash_cents = cash_cents + 1, confirmed_by = NULL, confirmed_at = NULL
   WHERE application_id = ANY($1::uuid[])`,
  `UPDATE application_document SET removed_at = uploaded_at + interval '1 year'
   WHERE application_id = ANY($1::uuid[])`,
];

/** As they were kept before whole partners were. */
export const AMOUNTS_ONLY = `UPDATE submission_copy SET copy = copy - 'keptPartners'
  WHERE application_id = ANY($1::uuid[])`;

export const NOT_SENT_YET = [
  `DELETE FROM submission_copy WHERE application_id = ANY($1::uuid[])`,
  `UPDATE application SET submitted_at = NULL WHERE id = ANY($1::uuid[])`,
  `UPDATE application_section SET answers = answers || '{"hidden": "no question asks this"}'
   WHERE application_id = ANY($1::uuid[])`,
];

export const WAITS_FOR_PROOF = `UPDATE payment SET awaits = 'exam', due_on = NULL
  WHERE number = 2 AND application_id = ANY($1::uuid[])`;

export const IS_DETERMINED = `UPDATE application SET state = 'determined' WHERE id = ANY($1::uuid[])`;

export const AS_IF_NOT_WRITTEN = `UPDATE letter SET kind = 'earlier' WHERE application_id = ANY($1::uuid[])`;

/** With the step that brought the file where it stands, which is not the last one. */
export const REPORT_CAME_IN = [
  `UPDATE application SET event_number = event_number + 1 WHERE id = ANY($1::uuid[])`,
  `UPDATE deadline d SET standing = 'ended', met_on = '2026-11-01', ended_at =
     (SELECT max(e.at) FROM application_event e
      WHERE e.application_id = d.application_id AND e.to_state = 'awarded')
   WHERE d.kind LIKE 'duty:midterm-report:%' AND d.application_id = ANY($1::uuid[])`,
];

export const ASSESSORS_ASKED = `UPDATE assignment SET status = 'invited' WHERE application_id = ANY($1::uuid[])`;
