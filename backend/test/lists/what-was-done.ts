import { UnitOfWork, type Tx } from '../../src/platform/database/index.js';
import type { Portal } from '../portal/index.js';

/** Everything a list of steps leaves behind; ids and numbers that are drawn anew each time left out. */
const TRACES: Readonly<Record<string, string>> = {
  applications: `SELECT reference, state, event_number, complete_at, ticket IS NULL AS no_ticket,
    submitted_at, budget_cents, requested_cents FROM application ORDER BY reference`,
  answers: `SELECT application_id, section, answers, version FROM application_section ORDER BY 1, 2`,
  copies: `SELECT application_id, number, sha256, received_at FROM submission_copy ORDER BY 1, 2`,
  partners: `SELECT id, cash_cents, in_kind_cents, confirmed_at, version FROM partner ORDER BY 1`,
  documents: `SELECT id, removed_at FROM application_document ORDER BY 1`,
  assessors: `SELECT application_id, person_id, status FROM assignment ORDER BY 1, 2`,
  events: `SELECT application_id, number, hash, previous_hash FROM application_event ORDER BY 1, 2`,
  notes: `SELECT application_id, number, person_id, motivation, input FROM application_event_note
    ORDER BY 1, 2`,
  decisions: `SELECT application_id, outcome, awarded_cents, lowered_cents, grounds, person_id, at,
    replaced_at FROM decision ORDER BY 1, replaced_at`,
  determinations: `SELECT * FROM determination ORDER BY application_id`,
  permissions: `SELECT * FROM permission ORDER BY application_id`,
  commitments: `SELECT application_id, budget_line, cents, at FROM commitment ORDER BY 1, 2`,
  lines: `SELECT tranche, code, committed_cents FROM budget_line ORDER BY 1, 2`,
  terms: `SELECT application_id, kind, started_on::text, due_on::text, standing, derivation,
    suspensions, extensions, ended_at, met_on::text, met_by FROM deadline ORDER BY 1, 2, created_at`,
  payments: `SELECT application_id, number, amount_cents, due_on::text, awaits, status FROM payment
    ORDER BY 1, 2`,
  letters: `SELECT application_id, kind, composed, input FROM letter ORDER BY 1, 2`,
  messages: `SELECT key, organisation_id, person_id, subject, body, page FROM message ORDER BY 1`,
  slots: `SELECT applicant_id, key, application_id FROM applicant_slot ORDER BY 1, 2`,
  evidence: `SELECT chain, number, kind FROM evidence ORDER BY 1, 2`,
  jobs: `SELECT name, count(*)::int FROM outbox GROUP BY 1 ORDER BY 1`,
};

/** Does work to see what it leaves behind, and undoes it: the next work finds what this one found. */
export async function whatWasDone(
  { app }: Portal,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> {
  return app.get(UnitOfWork).tryOut(async (tx) => {
    await work(tx);
    const traces: Record<string, unknown> = {};
    for (const [name, sql] of Object.entries(TRACES)) traces[name] = await tx.query(sql);
    return traces;
  });
}
