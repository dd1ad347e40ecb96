import type { AnswerMeaning, Answers, Field } from '../form/index.js';
import { formatEuro, type Cents } from '../money/index.js';
import type { RefusalReason } from '../refusal.js';

/**
 * What an officer weighed lies between nil and what was awarded: to determine is to lower or to leave, never
 * to raise (Awb 4:46(1), (2)).
 *
 * @param asked the questions of the step
 * @param input what was filled in with it
 * @param awardedCents what is awarded at most now
 * @returns a reason for each amount that is higher, at its question
 * @example notWithinAward(weighing, { weighedAmount: 160_000_000 }, cents(150_000_000)) // one reason
 */
export function notWithinAward(
  asked: readonly Field[],
  input: Answers,
  awardedCents: Cents,
): readonly RefusalReason[] {
  return asked.flatMap(({ name, means, label }) => {
    const amount = input[name];
    if (means === undefined || !WEIGHED.includes(means)) return [];
    if (typeof amount !== 'number' || amount <= awardedCents) return [];
    return [
      {
        code: `input/${name}`,
        text: {
          nl: `${label.nl}: dit is meer dan ${formatEuro(awardedCents, 'nl')}, wat ten hoogste is verleend.`,
          en: `${label.en}: this is more than ${formatEuro(awardedCents, 'en')}, which was awarded at most.`,
        },
        article: 'Awb 4:46',
      },
    ];
  });
}

/** Whether a step asks such an amount. */
export function asksWithinAward(asked: readonly Field[]): boolean {
  return asked.some(({ means }) => means !== undefined && WEIGHED.includes(means));
}

const WEIGHED: readonly AnswerMeaning[] = ['weighed-amount', 'amount-without-account'];
