import { answerMeaning, type Answers, type Field } from '../form/index.js';
import { cents, formatEuro, type Cents } from '../money/index.js';
import { refuse, type Refusal } from '../refusal.js';
import { concludeFrom, type Determination, type DeterminationReason } from './determination.js';

/** Where it stands that a determination can be lowered afterwards. */
const ARTICLE = 'Awb 4:49(1)';

/** What was determined before, and what was paid since; all in cents. */
export interface Determined {
  readonly determinedCents: Cents;
  readonly awardedCents: Cents;
  readonly paidCents: Cents;
}

/**
 * A lower amount in the place of what was determined (Awb 4:49): how much lower, an officer says.
 *
 * @param asked the questions of the steps of the workflow
 * @param recorded what officers filled in
 * @returns the determination as it is from now on, or a refusal
 * @example reviseDetermination(determined, asked, { revisedAmount: 0 }) // nil, and what was paid is recoverable
 */
export function reviseDetermination(
  { determinedCents, ...rest }: Determined,
  asked: readonly Field[],
  recorded: Answers,
): Determination | Refusal {
  const revisedAmount = answerMeaning(asked, recorded, 'revised-amount');
  if (typeof revisedAmount !== 'number') return refuse(MISSING);
  if (revisedAmount >= determinedCents) return refuse(notLower(determinedCents));
  const amountCents = cents(revisedAmount);
  const reasons = [revised(determinedCents, amountCents)];
  return concludeFrom(rest, { amountCents, reasons }, ARTICLE);
}

const MISSING = {
  code: 'revised-amount-missing',
  text: {
    nl: 'Vul in op welk bedrag de subsidie alsnog wordt vastgesteld.',
    en: 'Fill in at which amount the subsidy is determined after all.',
  },
} as const;

function notLower(determined: Cents) {
  return {
    code: 'revised-amount-not-lower',
    article: ARTICLE,
    text: {
      nl: `Herzien kan alleen naar een lager bedrag dan ${formatEuro(determined, 'nl')}.`,
      en: `A revision can only lead to less than ${formatEuro(determined, 'en')}.`,
    },
  };
}

function revised(before: Cents, after: Cents): DeterminationReason {
  return {
    code: 'revised',
    article: ARTICLE,
    text: {
      nl: `De subsidie was vastgesteld op ${formatEuro(before, 'nl')}. Dat wordt ${formatEuro(after, 'nl')}.`,
      en: `The subsidy had been determined at ${formatEuro(before, 'en')}. That becomes ${formatEuro(after, 'en')}.`,
    },
  };
}
