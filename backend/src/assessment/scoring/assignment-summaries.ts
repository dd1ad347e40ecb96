import type { AssignmentSummary } from '@tranche/contracts';
import { assessorDeadlines, type Text } from '@tranche/domain';
import { CATALOGUE, findScheme } from '@tranche/schemes';
import { nameOf } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AssignmentStatusName } from '../assignment.row.js';
import { rubricOf } from '../rubric-of.js';

/** A row of the worklist, read in one statement. */
export interface SummaryRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly scheme: string;
  readonly version: string;
  readonly variant: string;
  readonly applicant_name: string;
  readonly tranche: string;
  readonly tranche_name: Text;
  readonly status: AssignmentStatusName;
  readonly due_on: string | null;
  readonly scored: number;
  readonly submitted_at: Date | null;
}

export const SUMMARY_COLUMNS = `
  s.id, a.reference, a.title, a.scheme, a.version, a.variant, coalesce(o.name, ap.name) AS applicant_name,
  a.tranche, t.name AS tranche_name, s.status, due.due_on, s.submitted_at,
  (SELECT count(*)::int FROM jsonb_array_elements(s.scores) score
   WHERE score->>'points' IS NOT NULL) AS scored`;

/** SQL: whether a deadline is one within which assessors score, as each version calls it. */
const IS_ASSESSOR_TERM = CATALOGUE.flatMap(({ scheme, version, workflow }) =>
  assessorDeadlines(workflow).map(
    (kind) => `(a.scheme, a.version, kind) = ('${scheme}', '${version}', '${kind}')`,
  ),
).join(' OR ');

/** The term of the round stands beside each assignment. */
export const SUMMARY_TABLES = `
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

/** Reads one summary by assignment. */
export async function summaryOf(tx: Tx, id: string, today: string): Promise<AssignmentSummary> {
  const rows: SummaryRow[] = await tx.query(
    `SELECT ${SUMMARY_COLUMNS} FROM ${SUMMARY_TABLES} WHERE s.id = $1`,
    [id],
  );
  const [summary] = rows.map((row) => toSummary(row, today));
  if (!summary) throw new Error(`Assignment ${id} has no application`);
  return summary;
}

/** The end of the assessment term beside each assignment of one application. */
export async function dueOnByAssignment(
  tx: Tx,
  applicationId: string,
): Promise<ReadonlyMap<string, string | null>> {
  const rows: { id: string; due_on: string | null }[] = await tx.query(
    `SELECT s.id, due.due_on FROM ${SUMMARY_TABLES} WHERE s.application_id = $1`,
    [applicationId],
  );
  return new Map(rows.map((row) => [row.id, row.due_on]));
}

export function toSummary(row: SummaryRow, today: string): AssignmentSummary {
  const scheme = findScheme(row.scheme, row.version);
  const { list, criteria } = rubricOf(scheme, row.variant);
  const isAwaited = row.status === 'invited' || row.status === 'declared';
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    name: nameOf(scheme, row.title),
    applicantName: row.applicant_name,
    tranche: row.tranche,
    trancheName: row.tranche_name,
    list,
    status: row.status,
    dueOn: row.due_on,
    isOverdue: isAwaited && row.due_on !== null && row.due_on < today,
    scored: row.scored,
    criteria: criteria.length,
    submittedAt: row.submitted_at?.toISOString() ?? null,
  };
}
