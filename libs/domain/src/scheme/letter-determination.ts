import type { LetterRow } from '../letters/index.js';
import { cents, formatEuro } from '../money/index.js';
import type { LetterInput } from './letter-input.js';

/** The final amount beside what was awarded; what was paid is for the bank to say. */
export function determinationValues({
  language,
  determination,
  proposedCents,
}: LetterInput): Readonly<Record<string, string>> {
  const euro = (amount: number) => formatEuro(cents(amount), language);
  const proposed = proposedCents === undefined ? {} : { proposedAmount: euro(proposedCents) };
  if (!determination) return proposed;
  return {
    ...proposed,
    determinedAmount: euro(determination.determinedCents),
    awardedAmount: euro(determination.awardedCents),
  };
}

/** Why the final amount is what it is; by how much it is lower, still to pay: a row where there is any. */
export function determinationRows({
  language,
  determination,
  proposalReasons = [],
}: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const rowOf = (amount: number | undefined) =>
    amount ? [{ amount: formatEuro(cents(amount), language) }] : [];
  return {
    determinationReasons: (determination?.reasons ?? []).map((reason) => ({
      reason: reason[language],
    })),
    proposalReasons: proposalReasons.map((reason) => ({ reason: reason[language] })),
    lowerThanAwarded: rowOf(
      determination && determination.awardedCents - determination.determinedCents,
    ),
    stillToPay: rowOf(determination?.payableCents),
  };
}
