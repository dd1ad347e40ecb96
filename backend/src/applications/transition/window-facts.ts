import { formatMoment, type Facts } from '@tranche/domain';
import type { TrancheRow } from '../../tranches/index.js';

/** Whether the window is open at this moment: half-open, so its closing moment is too late. */
export function windowFacts(
  tranche: TrancheRow,
  now: Temporal.Instant,
): Pick<Facts, 'window' | 'windowText'> {
  const opens = tranche.opensAt.toTemporalInstant();
  const closes = tranche.closesAt.toTemporalInstant();
  return {
    window: windowAt(tranche, now),
    windowText: {
      nl: `van ${formatMoment(opens, 'nl')} tot ${formatMoment(closes, 'nl')}`,
      en: `from ${formatMoment(opens, 'en')} until ${formatMoment(closes, 'en')}`,
    },
  };
}

function windowAt(tranche: TrancheRow, now: Temporal.Instant): Facts['window'] {
  const moment = now.epochMilliseconds;
  if (moment < tranche.opensAt.getTime()) return 'before';
  return moment < tranche.closesAt.getTime() ? 'open' : 'after';
}
