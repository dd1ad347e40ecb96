import type { Answers } from '../form/index.js';
import type { PaymentPlan } from './payment-plan.js';

/** Whether the applicant asked for advances, where a plan pays them only when asked. */
export function hasAskedAdvances(plan: PaymentPlan, answers: Answers): boolean {
  return plan.kind !== 'half-yearly-up-to' || answers[plan.whenAsked.field] === true;
}
