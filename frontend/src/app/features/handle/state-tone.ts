import type { ApplicationSummary } from '@tranche/contracts';
import type { StatusTone } from '../../ui/status-tag/status-tag.js';

/** What waits for the staff has a colour; what waits for the applicant or is over has none. */
export function toneOfState({ means, phase, waitsFor }: ApplicationSummary['state']): StatusTone {
  if (means === 'assessment-late') return 'wrong';
  if (means === 'determined') return 'done';
  if (waitsFor === 'staff') return 'attention';
  if (phase === 'closed' || waitsFor === 'applicant') return 'todo';
  return phase === 'execution' ? 'good' : 'busy';
}
