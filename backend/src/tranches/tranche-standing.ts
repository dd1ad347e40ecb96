import { windowStanding } from '@tranche/domain';
import type { TrancheRow } from './tranche.row.js';

export type TrancheStanding = 'announced' | 'open' | 'closed';

/** Whether applications can come in at this moment; at the very moment of closing they cannot. */
export function standingOf(
  { opensAt, closesAt }: Pick<TrancheRow, 'opensAt' | 'closesAt'>,
  now: Temporal.Instant,
): TrancheStanding {
  const window = {
    opensAt: opensAt.toTemporalInstant(),
    closesAt: closesAt.toTemporalInstant(),
  };
  const standing = windowStanding(window, now);
  return standing === 'not-yet-open' ? 'announced' : standing;
}
