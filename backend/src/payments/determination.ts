import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { DeterminationRow } from './determination.row.js';

/** What an award came to in the end, as other rooms see it. */
export type Determination = Readonly<DeterminationRow>;

/** The final determinations of applications that have one, by their ids, in one statement. */
export async function determinationsOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Determination>> {
  const rows = await tx.findBy(DeterminationRow, { applicationId: In([...applicationIds]) });
  return new Map(rows.map((row) => [row.applicationId, row]));
}
