import type { LetterRow } from '../../letters/index.js';
import { cents, euroIn, formatShare } from '../../money/index.js';
import { rowsOfCriteria } from './letter-assessment.js';
import type { LetterAddition, LetterInput } from './letter-input.js';

/** The two amounts of an award in words: the first, the second, and what was asked for each. */
export function additionValues({
  language,
  addition,
  money,
}: LetterInput): Readonly<Record<string, string>> {
  if (!addition) return {};
  const { label, budgetCents, requestedCents, awardedCents } = addition;
  const euro = euroIn(language);
  return {
    additionName: inSentence(label[language]),
    additionBudget: euro(budgetCents),
    additionRequested: euro(requestedCents),
    additionAmount: euro(awardedCents),
    additionShare: formatShare(cents(awardedCents), cents(budgetCents), language),
    ...(money?.awardedCents !== undefined && {
      firstAmount: euro(firstOf(money.awardedCents, addition)),
    }),
  };
}

/** What the committee found per criterion of the second subsidy. */
export function additionRows({
  language,
  addition,
}: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  if (!addition) return {};
  const { criteria } = addition;
  const insufficient = criteria.filter(({ judgement }) => judgement !== 'sufficient');
  return {
    additionScores: rowsOfCriteria(criteria, language),
    insufficientAdditionCriteria: rowsOfCriteria(insufficient, language),
  };
}

/** Whether there is a second subsidy, and whether it was awarded. */
export function additionFlags({ addition }: LetterInput): Readonly<Record<string, boolean>> {
  const isAwarded = (addition?.awardedCents ?? 0) > 0;
  return {
    hasAddition: addition !== undefined,
    isAdditionAwarded: isAwarded,
    isAdditionRefused: addition !== undefined && !isAwarded,
    isAdditionInsufficient:
      addition?.criteria.some(({ judgement }) => judgement !== 'sufficient') ?? false,
  };
}

/** The first subsidy alone: what an award holds beside the second. */
export function firstOf(awardedCents: number, addition: LetterAddition | undefined): number {
  return awardedCents - (addition?.awardedCents ?? 0);
}

function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
