import type { Tx } from '../platform/database/index.js';
import type { SignedIn } from './signed-in.js';

/** Messages that wait, for the badge in the header of every page. */
export async function countUnread(tx: Tx, user: SignedIn): Promise<number> {
  const rows: { unread: number }[] = await tx.query(
    `SELECT count(*)::int AS unread FROM message
     WHERE read_at IS NULL AND (person_id = $1 OR organisation_id = ANY($2::uuid[]))`,
    [user.personId, user.represents.map((each) => each.organisationId)],
  );
  return rows[0]?.unread ?? 0;
}
