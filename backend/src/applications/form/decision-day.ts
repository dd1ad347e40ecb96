import { decidedBy, type SchemeVersion } from '@tranche/domain';
import type { Tranche } from '../../tranches/index.js';

/** The last day of the term to decide in this tranche, ISO, for conditions that count from it. */
export function decisionDay(
  scheme: SchemeVersion,
  { opensAt, closesAt }: Pick<Tranche, 'opensAt' | 'closesAt'>,
): { readonly decidedBy?: string } {
  const day = decidedBy(scheme, {
    opensAt: opensAt.toTemporalInstant(),
    closesAt: closesAt.toTemporalInstant(),
  });
  return day === null ? {} : { decidedBy: day.toString() };
}
