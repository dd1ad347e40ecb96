import type { Cents } from '../money/index.js';
import type { Text } from '../text.js';

/**
 * How far a payment is. An `ordered` one is with the bank: it cannot be called back, and counts as
 * paid in every sum.
 */
export type PaymentStatus = 'planned' | 'ordered' | 'paid';

/** One payment of an award, before it is ordered. */
export interface PlannedPayment {
  /** Place in the plan, from 1. */
  readonly number: number;
  readonly ground: Text;
  readonly amountCents: Cents;
  /** The day that `dayOf` explains, ISO; null while it waits for a proof or a request. */
  readonly dueOn: string | null;
  readonly article: string;
  /** Code of the transition or proof that releases it; null when only its day has to come. */
  readonly awaits: string | null;
}

/** What a payment plan is laid over. */
export interface PaymentPeriod {
  /** Day on which the award was sent, ISO. */
  readonly awardedOn: string;
  /** First day and length of the project; null where there is no project, such as for a voucher. */
  readonly project: { readonly startsOn: string; readonly durationYears: number } | null;
  /** Whether advances were asked for, where the plan pays them only then. */
  readonly isAsked?: boolean;
}
