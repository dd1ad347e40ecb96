import type { LetterInput } from '@tranche/domain';
import { IsNull } from 'typeorm';
import type { ApplicationRow } from '../../applications/index.js';
import { DeadlineRow } from '../../deadlines/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Until when: the open terms of an application. A term that stands still has no date to promise. */
export async function untilOf(
  tx: Tx,
  { id }: ApplicationRow,
): Promise<NonNullable<LetterInput['until']>> {
  const rows = await tx.findBy(DeadlineRow, { applicationId: id, endedAt: IsNull() });
  return Object.fromEntries(
    rows.flatMap(({ kind, dueOn }) => (dueOn === null ? [] : [[kind, dueOn]])),
  );
}
