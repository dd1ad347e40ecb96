import type { Term } from '../term/index.js';
import type { PaymentPlan } from './payment-plan.js';
import type { PlannedPayment } from './planned-payment.js';

/** Money is paid within six weeks of the decision that fixes it, award or determination (Awb 4:87). */
export const PAYMENT_TERM: Term = {
  unit: 'weeks',
  amount: 6,
  atwApplies: true,
  article: 'Awb 4:87',
};

/**
 * What the day of a payment is, in the words of its award: the day from which its term runs, or the
 * last day itself. A closing payment, which rests on another article, always has its last day.
 *
 * @example dayOf(rif2014Plan, { article: 'art. 24' }) // 'from'
 */
export function dayOf(
  plan: PaymentPlan,
  { article }: Pick<PlannedPayment, 'article'>,
): 'from' | 'by' {
  if (plan.kind !== 'quarterly' || plan.daysBeginTerm !== true) return 'by';
  return article === plan.schedule.article ? 'from' : 'by';
}
