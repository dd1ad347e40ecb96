import { Any } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { LetterRow } from './letter.row.js';

/** By the ids of letters, the ids of the applications that they are about. */
export async function lettersAbout(
  tx: Tx,
  letterIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.find(LetterRow, {
    where: { id: Any([...letterIds]) },
    select: { id: true, applicationId: true },
  });
  return new Map(rows.map(({ id, applicationId }) => [id, applicationId]));
}
