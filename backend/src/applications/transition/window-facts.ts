import {
  formatClosing,
  formatMoment,
  windowStanding,
  type Facts,
  type WindowStanding,
} from '@tranche/domain';
import type { Tranche } from '../../tranches/index.js';

/** Whether the window is open at this moment: half-open, so its closing moment is too late. */
export function windowFacts(
  tranche: Tranche,
  now: Temporal.Instant,
): Pick<Facts, 'window' | 'windowText'> {
  const opensAt = tranche.opensAt.toTemporalInstant();
  const closesAt = tranche.closesAt.toTemporalInstant();
  return {
    window: TO_FACT[windowStanding({ opensAt, closesAt }, now)],
    windowText: {
      nl: `van ${formatMoment(opensAt, 'nl')} ${formatClosing(closesAt, 'nl')}`,
      en: `from ${formatMoment(opensAt, 'en')} ${formatClosing(closesAt, 'en')}`,
    },
  };
}

const TO_FACT: Readonly<Record<WindowStanding, Facts['window']>> = {
  'not-yet-open': 'before',
  open: 'open',
  closed: 'after',
};
