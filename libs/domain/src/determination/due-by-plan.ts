import { cents, sum, type Cents } from '../money/index.js';
import type { PaymentStatus, PlannedPayment } from '../payments/index.js';

/** A payment of the plan, as far as it is. */
export interface Payment extends Pick<PlannedPayment, 'number' | 'amountCents' | 'dueOn'> {
  readonly status: PaymentStatus;
}

/** Due by the plan above what stands: who received it may have to pay it back (Awb 4:57). */
export interface Excess {
  readonly dueCents: Cents;
  readonly standsCents: Cents;
  readonly excessCents: Cents;
}

/**
 * Whether a payment was due by the plan on a day: paid, ordered, or promised for that day or before it.
 * Such a promise stays as the award made it (Awb 4:95): nobody here knows whether it was kept.
 *
 * @param day ISO; such dates compare as text
 */
export function isDueBy({ status, dueOn }: Payment, day: string): boolean {
  return status !== 'planned' || (dueOn !== null && dueOn <= day);
}

/** What was due by the plan on a day, in cents. */
export function dueCentsBy(payments: readonly Payment[], day: string): Cents {
  return sum(payments.filter((each) => isDueBy(each, day)).map((each) => each.amountCents));
}

/**
 * How far a plan, closed by a decision, is above the amount that stands after it. A decision leaves
 * nothing planned above that amount but what was due by then, so all of the excess was due.
 *
 * @param payments without those that were dropped
 * @returns null where nothing is above it
 * @example excessOver([{ number: 1, amountCents: 900, dueOn: '2025-02-01', status: 'planned' }], 700)
 */
export function excessOver(payments: readonly Payment[], standsCents: Cents): Excess | null {
  const dueCents = sum(payments.map(({ amountCents }) => amountCents));
  const excess = dueCents - standsCents;
  return excess > 0 ? { dueCents, standsCents, excessCents: cents(excess) } : null;
}
