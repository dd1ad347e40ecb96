import { supplementRequests, type SupplementPoint } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import type { ApplicationRow } from '../application.row.js';
import type { SubmissionCopyRow } from '../submission-copy.row.js';

/** A request for a supplement. */
export interface AskedSupplement {
  /** What it is about; empty when it named no part. */
  readonly points: readonly SupplementPoint[];
  /** What was said in general. */
  readonly motivation: string | null;
  readonly askedAt: Date;
}

interface AskedRow {
  readonly points: AskedSupplement['points'] | null;
  readonly motivation: string | null;
  readonly at: Date;
}

type Asked = Pick<ApplicationRow, 'id' | 'state' | 'scheme' | 'version'>;

/** @returns null when the application awaits none */
export async function awaitedSupplement(
  tx: Tx,
  { id, state, ...placed }: Asked,
): Promise<AskedSupplement | null> {
  const rows: (AskedRow & { readonly to_state: string })[] = await tx.query(
    `SELECT note.points, note.motivation, e.to_state, e.at
     FROM application_event e JOIN application_event_note note USING (application_id, number)
     WHERE e.application_id = $1 AND e.transition = ANY($2::text[])
     ORDER BY e.number DESC LIMIT 1`,
    [id, requestsOf(placed)],
  );
  const [last] = rows;
  return last?.to_state === state ? toAsked(last) : null;
}

/**
 * The request between two submissions, which the second answered.
 *
 * @returns null when there was none, or the application has moved on since the second came in
 */
export async function answeredSupplement(
  tx: Tx,
  { id, state, ...placed }: Asked,
  before: Pick<SubmissionCopyRow, 'number'>,
  received: Pick<SubmissionCopyRow, 'number'>,
): Promise<AskedSupplement | null> {
  const rows: AskedRow[] = await tx.query(
    `SELECT note.points, note.motivation, e.at
     FROM application_event e JOIN application_event_note note USING (application_id, number)
     WHERE e.application_id = $1 AND e.transition = ANY($5::text[])
       AND e.number > $2 AND e.number < $3
       AND EXISTS (SELECT 1 FROM application_event came
                   WHERE came.application_id = $1 AND came.number = $3 AND came.to_state = $4)
     ORDER BY e.number DESC LIMIT 1`,
    [id, before.number, received.number, state, requestsOf(placed)],
  );
  const [last] = rows;
  return last ? toAsked(last) : null;
}

/** The transitions of its version by which a supplement is asked. */
function requestsOf({ scheme, version }: Pick<Asked, 'scheme' | 'version'>): readonly string[] {
  return supplementRequests(findScheme(scheme, version).workflow);
}

function toAsked({ points, motivation, at }: AskedRow): AskedSupplement {
  return { points: points ?? [], motivation, askedAt: at };
}
