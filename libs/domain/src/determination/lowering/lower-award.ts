import type { Answers } from '../../form/index.js';
import { cents, formatEuro, type Cents } from '../../money/index.js';
import { refuse, type Refusal } from '../../refusal.js';

/**
 * The maximum of an award after it is lowered (Awb 4:48, 4:50, or the regulation itself): never more
 * than it was, for a review cannot raise it (RIF 2024 art. 24(8)).
 *
 * @param maximumCents what is awarded at most until now
 * @param recorded what an officer filled in
 * @param amount the name of the question with the new maximum, in cents
 * @example lowerAward(cents(1_000_000_00), { loweredAmount: 700_000_00 }, 'loweredAmount')
 */
export function lowerAward(
  maximumCents: Cents,
  recorded: Answers,
  amount: string,
): Cents | Refusal {
  const lowered = recorded[amount];
  if (typeof lowered !== 'number') return refuse(MISSING);
  return lowered < maximumCents ? cents(lowered) : refuse(notLower(maximumCents));
}

const MISSING = {
  code: 'lowered-amount-missing',
  text: {
    nl: 'Vul in op welk bedrag de subsidie ten hoogste uitkomt.',
    en: 'Fill in at which amount the subsidy stands at most.',
  },
} as const;

function notLower(maximum: Cents) {
  return {
    code: 'lowered-amount-not-lower',
    text: {
      nl: `Het nieuwe bedrag moet lager zijn dan ${formatEuro(maximum, 'nl')}, wat nu ten hoogste is verleend.`,
      en: `The new amount must be lower than ${formatEuro(maximum, 'en')}, which is awarded at most now.`,
    },
  };
}
