import { Any } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { MessageRow } from './message.row.js';

/** By the keys of messages, when each was sent; none for what never was. */
export async function messagesSent(
  tx: Tx,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await tx.find(MessageRow, {
    where: { key: Any([...keys]) },
    select: { key: true, sentAt: true },
  });
  return new Map(rows.map(({ key, sentAt }) => [key, sentAt]));
}
