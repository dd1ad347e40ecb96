import type { ApplicationSummary } from '@tranche/contracts';
import type { StatusTone } from '../../ui/status-tag/status-tag.js';

/** Only what asks something of the applicant, or was granted and runs, has a colour of its own. */
export function toneOfState({ phase, waitsFor }: ApplicationSummary['state']): StatusTone {
  if (waitsFor === 'applicant') return 'attention';
  if (phase === 'execution' && waitsFor === 'nobody') return 'good';
  return phase === 'closed' ? 'todo' : 'busy';
}
