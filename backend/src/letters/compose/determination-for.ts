import { groundsInWords, type LetterDetermination } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';
import { withArticle } from './with-article.js';

/** The final amount, once it has been determined (Awb 4:42). */
export function determinationFor(
  { application }: TransitionInContext,
  { determinations }: Pick<RowsForLetters, 'determinations'>,
): LetterDetermination | null {
  const row = determinations.get(application.id);
  if (!row) return null;
  const { determinedCents, awardedCents, paidCents, payableCents, recoverableCents } = row;
  return {
    determinedCents,
    awardedCents,
    paidCents,
    payableCents,
    recoverableCents,
    reasons: row.reasons.map(withArticle),
    ...groundsOf(row.reasons),
  };
}

/** The articles by which it is lower; none where the amount follows from the cost alone. */
function groundsOf(reasons: Parameters<typeof groundsInWords>[0]) {
  const grounds = groundsInWords(reasons);
  return grounds.nl === '' ? {} : { grounds };
}
