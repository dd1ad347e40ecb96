import type { LetterDetermination } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import { DeterminationRow } from '../../payments/index.js';
import { withArticle } from './with-article.js';

/** The final amount, once it has been determined (Awb 4:42). */
export async function determinationFor({
  tx,
  application,
}: TransitionInContext): Promise<LetterDetermination | null> {
  const row = await tx.findOneBy(DeterminationRow, { applicationId: application.id });
  if (!row) return null;
  const { determinedCents, awardedCents, paidCents, payableCents, recoverableCents } = row;
  return {
    determinedCents,
    awardedCents,
    paidCents,
    payableCents,
    recoverableCents,
    reasons: row.reasons.map(withArticle),
  };
}
