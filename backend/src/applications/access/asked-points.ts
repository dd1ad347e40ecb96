import { supplementRequests, type SupplementPoint } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import type { ApplicationRow } from '../file/application.row.js';
import type { SubmissionCopyRow } from '../file/submission-copy.row.js';

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

/** A request that was answered, and how the application stood right after. */
export interface AnsweredSupplement extends AskedSupplement {
  readonly stateAfter: string;
}

/** The request between two submissions, which the second answered; null when there was none. */
export async function answeredSupplement(
  tx: Tx,
  { id, ...placed }: Pick<Asked, 'id' | 'scheme' | 'version'>,
  before: Pick<SubmissionCopyRow, 'number'>,
  received: Pick<SubmissionCopyRow, 'number'>,
): Promise<AnsweredSupplement | null> {
  const rows: (AskedRow & { readonly state_after: string })[] = await tx.query(
    `SELECT note.points, note.motivation, e.at, came.to_state AS state_after
     FROM application_event e JOIN application_event_note note USING (application_id, number)
     JOIN application_event came ON came.application_id = e.application_id AND came.number = $3
     WHERE e.application_id = $1 AND e.transition = ANY($4::text[])
       AND e.number > $2 AND e.number < $3
     ORDER BY e.number DESC LIMIT 1`,
    [id, before.number, received.number, requestsOf(placed)],
  );
  const [last] = rows;
  return last ? { ...toAsked(last), stateAfter: last.state_after } : null;
}

/** The transitions of its version by which a supplement is asked. */
function requestsOf({ scheme, version }: Pick<Asked, 'scheme' | 'version'>): readonly string[] {
  return supplementRequests(findScheme(scheme, version).workflow);
}

function toAsked({ points, motivation, at }: AskedRow): AskedSupplement {
  return { points: points ?? [], motivation, askedAt: at };
}
