import type { WorkflowDefinition } from '@tranche/domain';
import { trancheDecision } from '../standard/workflow/decision-transitions.js';
import { START_DETERMINATION } from '../standard/workflow/ex-officio-transitions.js';
import { STAND_REVISED } from '../standard/workflow/determination-revision.js';
import { voucherDeadlines } from './workflow/deadlines.js';
import { claimTransitions } from './workflow/claim-transitions.js';
import { proofTransitions } from './workflow/proof-transitions.js';
import { rejectionTransitions } from './workflow/rejection-transitions.js';
import { voucherStates } from './workflow/states.js';
import { END_DECLINE } from '../standard/workflow/supplement-transitions.js';
import { supplementTransitions } from './workflow/supplement-transitions.js';

/**
 * One tap and the claim stands in the queue: the form leaves nothing out, so nobody has to look first
 * whether it is complete. Payment comes before proof.
 */
export const voucherWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: voucherStates,
  transitions: {
    ...claimTransitions,
    ...supplementTransitions,
    // Whoever gets nothing may try again: the voucher is once per person, not the application.
    ...trancheDecision(
      'while-open',
      [{ kind: 'release-slots' }, END_DECLINE],
      [START_DETERMINATION, END_DECLINE],
    ),
    ...rejectionTransitions,
    ...proofTransitions,
    ...STAND_REVISED,
  },
  deadlines: voucherDeadlines,
};
