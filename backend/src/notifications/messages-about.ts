import { Any } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { MessageRow } from './message.row.js';

/** By the ids of messages, the ids of the applications that they are about; null where it is a tranche. */
export async function messagesAbout(
  tx: Tx,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.find(MessageRow, {
    where: { id: Any([...messageIds]) },
    select: { id: true, applicationId: true },
  });
  return new Map(rows.map(({ id, applicationId }) => [id, applicationId]));
}
