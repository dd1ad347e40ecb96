import { dutchDate } from '@tranche/domain';
import type { ApplicationInContext } from './application-in-context.js';

/**
 * The Dutch day on which an application first came in, or would come in now. A supplement makes it
 * neither later nor of another year.
 */
export function receivedOn({
  application,
  receivedAt,
  now,
}: Pick<ApplicationInContext, 'application' | 'receivedAt' | 'now'>): Temporal.PlainDate {
  return dutchDate(application.submittedAt?.toTemporalInstant() ?? receivedAt ?? now);
}
