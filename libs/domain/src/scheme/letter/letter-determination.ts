import type { LetterRow } from '../../letters/index.js';
import { euroIn, formatEuro } from '../../money/index.js';
import type { Text } from '../../text.js';
import type { LetterInput } from './letter-input.js';

/** The final amount beside what was awarded; what was paid is for the bank to say. */
export function determinationValues({
  language,
  determination,
  proposedCents,
  proposalGrounds,
}: LetterInput): Readonly<Record<string, string>> {
  const euro = euroIn(language);
  const grounds = { lowerGrounds: (determination?.grounds ?? proposalGrounds ?? LOWER)[language] };
  const proposed =
    proposedCents === undefined ? {} : { proposedAmount: euro(proposedCents), ...grounds };
  if (!determination) return proposed;
  return {
    ...proposed,
    ...grounds,
    determinedAmount: euro(determination.determinedCents),
    awardedAmount: euro(determination.awardedCents),
  };
}

/** Where no ground was recorded: the paragraph that names them all. */
const LOWER: Text = { nl: 'artikel 4:46, tweede lid, Awb', en: 'article 4:46(2) Awb' };

/** Why the final amount is what it is; by how much it is lower, still to pay: a row where there is any. */
export function determinationRows({
  language,
  determination,
  proposalReasons = [],
}: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const rowOf = (amount: number | undefined) =>
    amount ? [{ amount: formatEuro(amount, language) }] : [];
  const lower = rowOf(determination && determination.awardedCents - determination.determinedCents);
  return {
    determinationReasons: (determination?.reasons ?? []).map((reason) => ({
      reason: reason[language],
    })),
    proposalReasons: proposalReasons.map((reason) => ({ reason: reason[language] })),
    lowerByAmounts: determination?.grounds ? [] : lower,
    lowerOnGround: determination?.grounds ? lower : [],
    stillToPay: rowOf(determination?.payableCents),
  };
}
