import type { ApplicationView } from '@tranche/contracts';

export type Payment = ApplicationView['payments'][number];

/** What is paid in all, in cents: a payment that was dropped does not count. */
export function toBePaidCents(payments: readonly Payment[]): number {
  return payments
    .filter(({ status }) => status !== 'dropped')
    .reduce((total, { amountCents }) => total + amountCents, 0);
}
