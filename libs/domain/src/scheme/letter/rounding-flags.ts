import { isReadRounded } from '../../money/index.js';
import { firstOf } from './letter-addition.js';
import type { LetterInput } from './letter-input.js';

/** Whether a letter prints a mean or a percentage that is less exact than what was reckoned with. */
export function roundingFlags({ assessment, money, addition }: LetterInput) {
  const shareOf = (amount: number) => ({
    numerator: Math.abs(amount) * 100,
    denominator: Math.max(money?.budgetCents ?? 0, 1),
  });
  const amounts = money
    ? [
        firstOf(money.awardedCents ?? 0, addition),
        ...money.bands.map(({ amountCents }) => amountCents),
      ]
    : [];
  const criteria = [...(assessment?.criteria ?? []), ...(addition?.criteria ?? [])];
  return {
    hasRoundedPoints: criteria.some(({ points }) => isReadRounded(points)),
    hasRoundedShares: amounts.map(shareOf).some(isReadRounded),
  };
}
