import type { ApplicationSummary } from '@tranche/contracts';
import type { StatusTone } from '../../ui/status-tag/status-tag.js';

/** Only what asks something of the applicant, or is decided, has a colour of its own. */
export function toneOfState({ state, phase }: ApplicationSummary['state']): StatusTone {
  if (state === 'awarded') return 'good';
  if (state.endsWith('repair-asked') || state === 'near-miss-repair') return 'attention';
  if (phase === 'draft') return 'attention';
  return phase === 'closed' ? 'todo' : 'busy';
}
