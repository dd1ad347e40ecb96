import { all, answersValid, deadlineRunning, type TransitionDefinition } from '@tranche/domain';
import {
  askSupplement,
  declineToProcess,
  lapseRepair,
  sendSupplement,
  withdrawSupplementRequest,
} from '../../standard/workflow/supplement-transitions.js';

/**
 * An officer may find that something is missing after all (Awb 4:5). The claim then leaves the queue,
 * and comes back at the end of it: the supplement is its moment of completeness (Kaderregeling 2.3(1)(a)).
 */
export const supplementTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'ask-supplement': askSupplement('complete'),
  // With the place it had: a request by mistake costs nobody a place.
  'withdraw-supplement-request': withdrawSupplementRequest('complete'),
  supplement: sendSupplement({
    to: 'complete',
    guard: all(deadlineRunning('repair'), answersValid()),
    hasQueue: true,
  }),
  'lapse-repair': lapseRepair('repair-lapsed'),
  'decline-to-process': declineToProcess(
    ['repair-lapsed', 'complete'],
    [{ kind: 'release-slots' }],
  ),
};
