import type { SupplementPoint } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { ApplicationRow } from '../application.row.js';

/** A request for a supplement that is awaited. */
export interface AwaitedSupplement {
  /** What it is about; empty when it named no part. */
  readonly points: readonly SupplementPoint[];
  readonly askedAt: Date;
}

/** @returns null when the application awaits none */
export async function awaitedSupplement(
  tx: Tx,
  { id, state }: Pick<ApplicationRow, 'id' | 'state'>,
): Promise<AwaitedSupplement | null> {
  const rows: { points: AwaitedSupplement['points'] | null; to_state: string; at: Date }[] =
    await tx.query(
      `SELECT note.points, e.to_state, e.at
       FROM application_event e JOIN application_event_note note USING (application_id, number)
       WHERE e.application_id = $1 AND e.type LIKE '%supplement-asked'
       ORDER BY e.number DESC LIMIT 1`,
      [id],
    );
  const [last] = rows;
  return last?.to_state === state ? { points: last.points ?? [], askedAt: last.at } : null;
}
