import { assessorDeadlines } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';

/** The columns of `AssignmentToShow`. */
export const ASSIGNMENT_COLUMNS = `
  s.id, a.reference, a.title, a.scheme, a.version, a.variant,
  coalesce(o.name, ap.name) AS "applicantName", a.tranche, t.name AS "trancheName", s.status,
  due.due_on AS "dueOn", s.submitted_at AS "submittedAt",
  (SELECT count(*)::int FROM jsonb_array_elements(s.scores) score
   WHERE score->>'points' IS NOT NULL) AS scored`;

/** SQL: whether a deadline is one within which assessors score, as each version calls it. */
const IS_ASSESSOR_TERM = CATALOGUE.flatMap(({ scheme, version, workflow }) =>
  assessorDeadlines(workflow).map(
    (kind) => `(a.scheme, a.version, kind) = ('${scheme}', '${version}', '${kind}')`,
  ),
).join(' OR ');

/** The term of the round stands beside each assignment. */
export const ASSIGNMENT_TABLES = `
  assignment s
  JOIN application a ON a.id = s.application_id
  JOIN tranche t ON t.code = a.tranche
  LEFT JOIN organisation o ON o.id = a.lead_organisation_id
  LEFT JOIN person ap ON ap.id = a.applicant_person_id
  LEFT JOIN LATERAL (
    SELECT due_on::text AS due_on FROM deadline
    WHERE application_id = a.id AND (${IS_ASSESSOR_TERM || 'false'})
    ORDER BY created_at DESC LIMIT 1
  ) due ON true`;
