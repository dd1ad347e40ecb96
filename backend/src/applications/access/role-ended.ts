import { roleEndedText, type Text } from '@tranche/domain';
import type { FileRoles, RoleEnd } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';

/** What to say to who had a role in an application and has none now; null to who never had one. */
export async function roleEnded(
  tx: Tx,
  roles: FileRoles,
  applicationId: string,
  personId: string,
): Promise<Text | null> {
  const rows: { ended: RoleEnd | null }[] = await tx.query(
    `SELECT ${roles.source.endOf('$2')} AS ended FROM application a WHERE a.id = $1`,
    [applicationId, personId],
  );
  const ended = rows[0]?.ended;
  return ended ? roleEndedText({ ...ended, at: Temporal.Instant.from(ended.at) }) : null;
}
