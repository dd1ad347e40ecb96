import type { ApplicationSummary, OwnOrganisation } from '@tranche/contracts';
import {
  cents,
  deadlineDefinitionOf,
  overheadIn,
  proceduresOf,
  seenState,
  turnsOnFile,
  unitOf,
  waitsFor,
  type RunningStates,
  type SchemeVersion,
  type Text,
  type WaitsFor,
  type WorkflowDefinition,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import { isDeadlineShown, nameOf, type SummaryReader } from '../../applications/index.js';

/** A row of a list, read in one statement: lists of thousands stay fast. */
export interface SummaryRow {
  readonly reference: string;
  readonly title: string;
  readonly scheme: string;
  readonly version: string;
  readonly tranche: string;
  readonly tranche_name: Text;
  readonly variant: string;
  readonly applicant_name: string;
  readonly state: string;
  /** The state of each procedure that runs beside the main one, by name; null where none does. */
  readonly running: RunningStates | null;
  readonly requested_cents: string;
  readonly budget_cents: string;
  /** Null unless the decision awards: a rejection awards nothing, which is not an amount of 0. */
  readonly awarded_cents: string | null;
  readonly determined_cents: string | null;
  readonly submitted_at: Date | null;
  readonly closes_at: Date;
  readonly due_on: string | null;
  readonly due_kind: string | null;
  readonly updated_at: Date;
  /** In lists for the staff, who search by them. */
  readonly partner_names?: readonly string[];
  /** In one's own list. */
  readonly own_organisations?: readonly OwnOrganisation[];
}

/** Of an award that was withdrawn, or a place handed back, nothing takes from the ceiling: it is no award. */
export const SUMMARY_COLUMNS = `
  a.reference, a.title, a.scheme, a.version, a.tranche, t.name AS tranche_name, a.variant,
  coalesce(o.name, ap.name) AS applicant_name, a.state,
  (SELECT jsonb_object_agg(p.name, p.state) FROM procedure p
   WHERE p.application_id = a.id AND p.ended_at IS NULL) AS running, a.requested_cents, a.budget_cents,
  CASE WHEN d.outcome = 'awarded' AND EXISTS (SELECT 1 FROM commitment c WHERE c.application_id = a.id)
    THEN coalesce(d.lowered_cents, d.awarded_cents) END AS awarded_cents,
  (SELECT f.determined_cents FROM determination f WHERE f.application_id = a.id) AS determined_cents,
  a.submitted_at,
  t.closes_at, due.due_on, due.kind AS due_kind, a.updated_at`;

/**
 * The nearest open deadline stands beside each application; one that lapsed stays there, overdue,
 * until something happens with the application. A planned payment is none: to be late it would have to
 * be unpaid (Awb 4:87, 4:97), and as long as payments are made elsewhere nobody here knows.
 */
export const SUMMARY_TABLES = `
  application a
  JOIN tranche t ON t.code = a.tranche
  LEFT JOIN organisation o ON o.id = a.lead_organisation_id
  LEFT JOIN person ap ON ap.id = a.applicant_person_id
  LEFT JOIN decision d ON d.application_id = a.id AND d.replaced_at IS NULL
  LEFT JOIN LATERAL (
    SELECT kind, due_on::text AS due_on FROM deadline
    WHERE application_id = a.id AND due_on IS NOT NULL
      AND (ended_at IS NULL OR (standing = 'lapsed' AND ended_at = (
        SELECT e.at FROM application_event e
        WHERE e.application_id = a.id AND e.number = a.event_number)))
    ORDER BY deadline.due_on LIMIT 1
  ) due ON true`;

/** Reads one summary by reference. */
export async function summaryOf(
  tx: Tx,
  reference: string,
  reader: SummaryReader,
  today: string,
): Promise<ApplicationSummary | undefined> {
  const rows: SummaryRow[] = await tx.query(
    `SELECT ${SUMMARY_COLUMNS} FROM ${SUMMARY_TABLES} WHERE a.reference = $1`,
    [reference],
  );
  return rows.map((row) => toSummary(row, reader, today))[0];
}

export function toSummary(
  row: SummaryRow,
  reader: SummaryReader,
  today: string,
): ApplicationSummary {
  const scheme = findScheme(row.scheme, row.version);
  const { workflow } = scheme;
  // What is only proposed is nobody's but the office's until it is decided and sent (Awb 3:41).
  const name = reader === 'staff' ? row.state : seenState(workflow, row.state);
  const state = workflow.states[name];
  const isOpen = state?.final !== true || row.running !== null;
  const turns = turnsOnFile(scheme, name, row.running ?? {});
  const nearest = row.due_kind === null ? undefined : deadlineDefinitionOf(scheme, row.due_kind);
  const isShown = isDeadlineShown(nearest, reader);
  const dueOn = isShown ? row.due_on : null;
  return {
    reference: row.reference,
    title: row.title,
    name: nameOf(scheme, row.title),
    scheme: row.scheme,
    version: row.version,
    tranche: row.tranche,
    trancheName: row.tranche_name,
    variant: row.variant,
    applicantName: row.applicant_name,
    ...(row.own_organisations && { organisations: [...row.own_organisations] }),
    state: toStateLabel(workflow, name, turns[0] ?? 'nobody', reader),
    running: runningOf(scheme, row.running ?? {}, reader),
    turns: [...turns],
    unit: unitOf(scheme),
    requestedCents: Number(row.requested_cents),
    awardedCents: row.awarded_cents === null ? null : Number(row.awarded_cents),
    ...overheadOf(scheme, row),
    determinedCents: row.determined_cents === null ? null : Number(row.determined_cents),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    closesAt: row.closes_at.toISOString(),
    dueOn,
    dueKind: (isShown ? nearest?.label : null) ?? null,
    isOverdue: isOpen && dueOn !== null && dueOn < today,
    updatedAt: row.updated_at.toISOString(),
    partnerNames: [...(row.partner_names ?? [])],
  };
}

/** An award above what was asked is not understood without what the scheme adds to it. */
function overheadOf(
  scheme: SchemeVersion,
  { awarded_cents: awarded, budget_cents: budget }: SummaryRow,
): Pick<ApplicationSummary, 'overheadCents'> {
  if (awarded === null) return {};
  const overheadCents = overheadIn(scheme, cents(Number(awarded)), cents(Number(budget)));
  return overheadCents > 0 ? { overheadCents } : {};
}

/** What runs beside the main procedure, as far as the version knows it, as this reader calls it. */
function runningOf(
  scheme: SchemeVersion,
  running: RunningStates,
  reader: SummaryReader,
): ApplicationSummary['running'] {
  const known = proceduresOf(scheme);
  return Object.entries(running).flatMap(([name, state]) => {
    const procedure = known[name];
    if (!procedure) return [];
    const turn = waitsFor(procedure, state);
    return { name, label: procedure.label, state: toStateLabel(procedure, state, turn, reader) };
  });
}

function toStateLabel(
  { states }: Pick<WorkflowDefinition, 'states'>,
  name: string,
  turn: WaitsFor,
  reader: SummaryReader,
): ApplicationSummary['state'] {
  const state = states[name];
  return {
    state: name,
    label: state?.label[reader] ?? { nl: name, en: name },
    phase: state?.phase ?? 'closed',
    waitsFor: turn,
    ...(state?.means && { means: state.means }),
  };
}
