import type { ApplicationSummary } from '@tranche/contracts';
import type { StatusTone } from '../../ui/status-tag/status-tag.js';

/** What waits for the staff has a colour; what waits for the applicant or is over has none. */
export function toneOfState({ state, phase, waitsFor }: ApplicationSummary['state']): StatusTone {
  if (state === 'assessment-expired') return 'wrong';
  if (state === 'determined') return 'done';
  if (waitsFor === 'staff') return 'attention';
  if (phase === 'closed' || waitsFor === 'applicant') return 'todo';
  return phase === 'execution' ? 'good' : 'busy';
}
