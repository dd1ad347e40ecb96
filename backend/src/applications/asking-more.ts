import { cents, formatEuro, type Language, type RefusalReason } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import type { ApplicationRow } from './application.row.js';
import { SubmissionCopyRow } from './submission-copy.row.js';

/**
 * A supplement completes what was sent in time; it is no second application. Whoever asked more after
 * the window closed would be judged by other rules than the rest (Awb 4:5(1)).
 */
export async function askingMore(
  tx: Tx,
  { id, requestedCents, submittedAt }: ApplicationRow,
): Promise<readonly RefusalReason[]> {
  if (submittedAt === null) return [];
  const [first] = await tx.find(SubmissionCopyRow, {
    where: { applicationId: id },
    order: { number: 'ASC' },
    take: 1,
  });
  if (!first || requestedCents <= first.copy.requestedCents) return [];
  const euro = (amount: number, language: Language) => formatEuro(cents(amount), language);
  const before = first.copy.requestedCents;
  return [
    {
      code: 'asks-more-than-submitted',
      article: 'Awb 4:5(1)',
      text: {
        nl: `In een aanvulling kunt u niet meer subsidie vragen dan in uw aanvraag: ${euro(before, 'nl')}. U vraagt nu ${euro(requestedCents, 'nl')}.`,
        en: `In a supplement you cannot ask more subsidy than in your application: ${euro(before, 'en')}. You now ask ${euro(requestedCents, 'en')}.`,
      },
    },
  ];
}
