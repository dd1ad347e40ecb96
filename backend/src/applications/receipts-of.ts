import type { ReceiptMark } from '@tranche/contracts';
import type { Tx } from '../platform/database/index.js';
import type { ApplicationRow } from './application.row.js';
import { SubmissionCopyRow } from './submission-copy.row.js';

/** Every proof of receipt of an application, from the first; each stays what it was (Awb 4:3a). */
export async function receiptsOf(
  tx: Tx,
  { id, submittedAt }: Pick<ApplicationRow, 'id' | 'submittedAt'>,
): Promise<readonly ReceiptMark[]> {
  if (submittedAt === null) return [];
  const rows = await tx.find(SubmissionCopyRow, {
    select: { applicationId: true, number: true, receivedAt: true },
    where: { applicationId: id },
    order: { number: 'ASC' },
  });
  return rows.map(({ number, receivedAt }, index) => ({
    number,
    receivedAt: receivedAt.toISOString(),
    isSupplement: index > 0,
  }));
}
