import { PAYMENT_TERM } from '../../payments/index.js';
import { endOfTerm, OBJECTION_TERM, type Term } from '../../term/index.js';
import type { SchemeVersion } from '../scheme.js';

type WithTerms = Pick<SchemeVersion, 'terms'>;

/**
 * How long after the decision that fixes it money is paid: by the promise of a private sponsor, else
 * by the Awb (4:87).
 *
 * @example paymentTermOf(rif2024) // six weeks, Awb 4:87
 */
export function paymentTermOf({ terms }: WithTerms): Term {
  return terms['payment'] ?? PAYMENT_TERM;
}

/**
 * Last day on which an objection can be made to a decision, ISO (Awb 6:7, 6:8(1)).
 *
 * @param sentOn the day on which the decision was sent, ISO
 * @example lastDayOfObjection(rif2024, '2027-05-21') // '2027-07-02'
 */
export function lastDayOfObjection({ terms }: WithTerms, sentOn: string): string {
  const term = terms['objection'] ?? OBJECTION_TERM;
  return endOfTerm(Temporal.PlainDate.from(sentOn), term).date.toString();
}
