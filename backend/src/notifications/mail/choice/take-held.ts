import type { SignedIn } from '../../../identity/index.js';
import type { Tx } from '../../../platform/database/index.js';

/**
 * Takes what was held for somebody: into one overview, or to be sent by itself after all. What she has read
 * meanwhile is not mailed any more.
 *
 * @returns how many messages wait unread
 */
export async function takeHeld(
  tx: Tx,
  { personId, email, represents }: SignedIn,
  to: 'in-digest' | 'waiting',
  at: Date,
): Promise<number> {
  const [rows]: [{ unread: boolean }[]] = await tx.query(
    `UPDATE mail SET at = $5,
       state = CASE WHEN m.read_at IS NULL THEN $4 ELSE 'not-sent' END,
       next_try_at = CASE WHEN m.read_at IS NULL AND $4 = 'waiting' THEN $5::timestamptz END
     FROM message m WHERE m.id = mail.message_id AND mail.state = 'held'
       AND lower(mail.address) = lower($3)
       AND (m.person_id = $1 OR m.organisation_id = ANY($2::uuid[]))
     RETURNING m.read_at IS NULL AS unread`,
    [personId, represents.map((each) => each.organisationId), email, to, at],
  );
  return rows.filter(({ unread }) => unread).length;
}
