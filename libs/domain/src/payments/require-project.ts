import type { PaymentPeriod } from './planned-payment.js';

/** The project a plan is laid over; a scheme that has none cannot pay by quarter or half-year. */
export function requireProject({ project }: PaymentPeriod): NonNullable<PaymentPeriod['project']> {
  if (project === null) throw new RangeError('This plan is laid over a project, and there is none');
  return project;
}
