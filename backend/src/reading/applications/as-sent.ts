import { isWorkedOn } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import type { SummaryRow } from './application-summaries.js';

/** Rows of a list for the office, with the amounts that were sent where a supplement is being written. */
export async function asSent(tx: Tx, rows: readonly SummaryRow[]): Promise<readonly SummaryRow[]> {
  const writing = rows.filter(
    ({ scheme, version, state, submitted_at }) =>
      submitted_at !== null && isWorkedOn(findScheme(scheme, version).workflow, state),
  );
  if (writing.length === 0) return rows;
  const sent: { reference: string; cents: string }[] = await tx.query(
    `SELECT a.reference, s.copy->>'requestedCents' AS cents FROM application a
     JOIN LATERAL (SELECT copy FROM submission_copy WHERE application_id = a.id
                   ORDER BY number DESC LIMIT 1) s ON true
     WHERE a.reference = ANY($1)`,
    [writing.map(({ reference }) => reference)],
  );
  const amounts = new Map(sent.map(({ reference, cents }) => [reference, cents]));
  return rows.map((row) => ({
    ...row,
    requested_cents: amounts.get(row.reference) ?? row.requested_cents,
  }));
}
