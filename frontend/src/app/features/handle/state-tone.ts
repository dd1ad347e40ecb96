import type { ApplicationSummary } from '@tranche/contracts';
import type { StatusTone } from '../../ui/status-tag/status-tag.js';

/** What waits for the staff has a colour; what waits for the applicant or is over has none. */
export function toneOfState({ state, phase }: ApplicationSummary['state']): StatusTone {
  if (state === 'awarded') return 'good';
  if (state === 'assessment-expired') return 'wrong';
  if (state === 'submitted' || state === 'complete') return 'attention';
  return phase === 'closed' || state.endsWith('-repair') || state === 'repair-asked'
    ? 'todo'
    : 'busy';
}
