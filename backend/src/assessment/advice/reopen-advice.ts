import type { Tx } from '../../platform/database/index.js';
import { adviceOf } from './advice-of.js';
import { CommitteeAdviceRow } from './committee-advice.row.js';

/** An adopted advice that rests on a sheet which no longer counts has to be looked at again. */
export async function reopenAdvice(tx: Tx, applicationId: string, round: number): Promise<void> {
  const advice = await adviceOf(tx, applicationId, round);
  if (!advice?.adoptedAt) return;
  await tx.insert(CommitteeAdviceRow, {
    ...advice,
    edition: advice.edition + 1,
    version: advice.version + 1,
    presentedBy: null,
    presentedAt: null,
    adoptedBy: null,
    adoptedAt: null,
  });
}
