import type { ApplicationSummary } from '@tranche/contracts';
import type { StatusTone } from '../../ui/status-tag/status-tag.js';

/** What waits for the staff, by name; everything else follows from the phase. */
const WAITS_FOR_STAFF: readonly string[] = ['submitted', 'complete', 'account-received'];

const WAITS_FOR_APPLICANT = /(-repair|-asked|-lapsed)$/;

/** What waits for the staff has a colour; what waits for the applicant or is over has none. */
export function toneOfState({ state, phase }: ApplicationSummary['state']): StatusTone {
  if (state === 'assessment-expired') return 'wrong';
  if (state === 'determined') return 'done';
  if (WAITS_FOR_STAFF.includes(state)) return 'attention';
  if (phase === 'closed' || WAITS_FOR_APPLICANT.test(state)) return 'todo';
  return phase === 'execution' ? 'good' : 'busy';
}
