import { answerMeaning, type Answers, type Field } from '../form/index.js';
import { cents, formatEuro, type Cents } from '../money/index.js';
import { refuse, type Refusal } from '../refusal.js';
import { concludeFrom, type Determination, type DeterminationReason } from './determination.js';
import type { DeterminationInput, Weighed } from './determination-input.js';

/**
 * The final amount where no account came in, also not within the further term that was set for it: the
 * authority may determine it ex officio (Awb 4:44(4), 4:47(b)). The rules of the scheme have nothing to
 * count with, so an officer weighs the amount: not to account is a duty not met, for which it can be
 * set lower (Awb 4:46(2)(b)), between nil and what was awarded.
 *
 * @param asked the questions of the steps of the workflow
 * @param recorded what officers filled in
 * @returns the determination, or a refusal while the amount or its reasons are missing
 * @example determineWithoutAccount(award, asked, { withoutAccountAmount: 0, withoutAccountWeighing: '…' })
 */
export function determineWithoutAccount(
  award: Pick<DeterminationInput, 'awardedCents' | 'paidCents' | 'originallyAwardedCents'>,
  asked: readonly Field[],
  recorded: Answers,
): Determination | Refusal {
  const amount = answerMeaning(asked, recorded, 'amount-without-account');
  const reasons = answerMeaning(asked, recorded, 'weighing-without-account');
  if (typeof amount !== 'number' || typeof reasons !== 'string') return refuse(MISSING);
  const amountCents = cents(Math.min(amount, award.awardedCents));
  const reason = noAccount({ amountCents, reasons: reasons.trim() }, award.awardedCents);
  return concludeFrom(award, { amountCents, reasons: [reason] }, reason.article);
}

const MISSING = {
  code: 'without-account-missing',
  text: {
    nl: 'Vul in op welk bedrag de subsidie zonder verantwoording wordt vastgesteld, en waarom.',
    en: 'Fill in at which amount the subsidy is determined without an account, and why.',
  },
} as const;

function noAccount({ amountCents, reasons }: Weighed, awarded: Cents): DeterminationReason {
  const [nl, en] = [formatEuro(amountCents, 'nl'), formatEuro(amountCents, 'en')];
  const isLower = amountCents < awarded;
  return {
    code: 'no-account',
    article: isLower ? 'Awb 4:44(4), 4:46(2)(b), 4:47(b)' : 'Awb 4:44(4), 4:46(1), 4:47(b)',
    text: {
      nl: `Er kwam geen verantwoording binnen, ook niet binnen de termijn die ik daarvoor stelde. Daarom stel ik de subsidie ambtshalve vast${isLower ? ', en dat kan op een lager bedrag' : ''}. Na afweging van de belangen is het ${nl}. ${reasons}`,
      en: `No account came in, also not within the term that I set for it. I therefore determine the subsidy of my own accord${isLower ? ', which can be at a lower amount' : ''}. With the interests weighed it is ${en}. ${reasons}`,
    },
  };
}
