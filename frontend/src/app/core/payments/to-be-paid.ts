import type { ApplicationView } from '@tranche/contracts';
import { daysLeft } from '../format/days-left.js';

export type Payment = ApplicationView['payments'][number];

/** What is paid in all, in cents: a payment that was dropped does not count. */
export function toBePaidCents(payments: readonly Payment[]): number {
  return sumOf(payments.filter(({ status }) => status !== 'dropped'));
}

/** What has been paid, in cents. */
export function paidCents(payments: readonly Payment[]): number {
  return sumOf(payments.filter(({ status }) => status === 'paid'));
}

/** How far a payment is: of one that was planned for a day that is over nobody here knows what became. */
export type PaymentStanding = Payment['status'] | 'day-over';

type Excess = ApplicationView['planExcess'];

/**
 * @param excess what was due by the plan above what is left of it: with it, nothing is to come any more,
 *   also not what was planned for the day on which that was decided
 */
export function standingOf(
  { status, dueOn }: Payment,
  now: Date,
  excess: Excess = null,
): PaymentStanding {
  const isOver = excess !== null || (dueOn !== null && daysLeft(dueOn, now) < 0);
  return status === 'planned' && isOver ? 'day-over' : status;
}

/** The first payment that is still to come and has a date; none where nothing is planned any more. */
export function nextPayment(
  payments: readonly Payment[],
  now: Date,
  excess: Excess = null,
): Payment | null {
  if (excess !== null) return null;
  const [next] = payments
    .filter(
      ({ status, dueOn }) =>
        (status === 'planned' || status === 'ordered') &&
        dueOn !== null &&
        daysLeft(dueOn, now) >= 0,
    )
    .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
  return next ?? null;
}

function sumOf(payments: readonly Payment[]): number {
  return payments.reduce((total, { amountCents }) => total + amountCents, 0);
}
