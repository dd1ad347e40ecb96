export {
  advancesOf,
  type Advance,
  type AdvancePeriod,
  type AdvanceSchedule,
} from './advance-schedule.js';
export { hasAskedAdvances } from './has-asked-advances.js';
export type * from './payment-plan.js';
export { dayOf, PAYMENT_TERM } from './payment-term.js';
export type { PaymentPeriod, PaymentStatus, PlannedPayment } from './planned-payment.js';
export { areWhole } from './payments-in-parts.js';
export { plannedPayments } from './planned-payments.js';
