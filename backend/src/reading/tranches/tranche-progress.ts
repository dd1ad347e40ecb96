import type { TrancheDetail } from '@tranche/contracts';
import { assessorDeadlines } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import { RUN_THAT_COUNTS } from '../../allocation/index.js';
import type { Tranche } from '../../tranches/index.js';

/** How many applications stand in each state, in the order of the workflow; empty states left out. */
export async function countByState(tx: Tx, tranche: Tranche): Promise<TrancheDetail['byState']> {
  const rows: { state: string; count: number; unsent: number }[] = await tx.query(
    `SELECT state, count(*)::int AS count,
            count(*) FILTER (WHERE submitted_at IS NULL)::int AS unsent
     FROM application WHERE tranche = $1 GROUP BY state`,
    [tranche.code],
  );
  const { states } = findScheme(tranche.scheme, tranche.version).workflow;
  return Object.entries(states).flatMap(([state, { label }]) => {
    const row = rows.find((each) => each.state === state);
    return row ? [{ state, label: label.staff, count: row.count, unsent: row.unsent }] : [];
  });
}

/** The ranking that holds now, if there is one. */
export async function allocationOf(tx: Tx, code: string): Promise<TrancheDetail['allocation']> {
  const [row]: { id: string; status: 'proposed' | 'decided'; at: Date }[] = await tx.query(
    `SELECT r.id, r.status, r.at FROM allocation_run r ${RUN_THAT_COUNTS}`,
    [code],
  );
  return row ? { id: row.id, status: row.status, at: row.at.toISOString() } : null;
}

/** The first day on which the assessment of an application is due. */
export async function assessmentDueOn(
  tx: Tx,
  { code, scheme, version }: Tranche,
): Promise<string | null> {
  const [row]: { due: string | null }[] = await tx.query(
    `SELECT min(d.due_on)::text AS due FROM deadline d
     JOIN application a ON a.id = d.application_id
     WHERE a.tranche = $1 AND d.kind = ANY($2::text[]) AND d.ended_at IS NULL`,
    [code, assessorDeadlines(findScheme(scheme, version).workflow)],
  );
  return row?.due ?? null;
}
