import {
  all,
  answersValid,
  bandsHold,
  partnershipComplete,
  withinCeiling,
  type RealisedField,
  type WorkflowDefinition,
} from '@tranche/domain';
import {
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINE,
} from '../standard/workflow/deadlines.js';
import { approveOne, rejectOne } from '../standard/workflow/decision-transitions.js';
import { executionTransitions } from '../standard/workflow/execution-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { EXECUTION_STATES, INTAKE_STATES, REJECTED } from '../standard/workflow/states.js';

/** Every application is decided by itself, as long as there is money (Awb 4:25). */
function networkWorkflow(realised: readonly RealisedField[]): WorkflowDefinition {
  return {
    initial: 'draft',
    states: { ...INTAKE_STATES, rejected: REJECTED, ...EXECUTION_STATES },
    deadlines: {
      decision: decisionDeadline('transition'),
      repair: REPAIR_DEADLINE,
      determination: DETERMINATION_DEADLINE,
    },
    transitions: {
      ...intakeTransitions({
        whole: all(answersValid(), partnershipComplete(), bandsHold()),
        hasLimits: true,
        termStarts: 'at-receipt',
        hasQueue: false,
        withdrawFrom: [],
      }),
      award: approveOne({
        label: { nl: 'Verlenen', en: 'Award' },
        event: 'awarded',
        outcome: 'awarded',
        to: 'awarded',
        guard: withinCeiling(),
        effects: [
          { kind: 'commit-award' },
          { kind: 'plan-payments' },
          { kind: 'send-letter', letter: 'award' },
        ],
      }),
      reject: rejectOne(['complete'], [{ kind: 'release-slots' }]),
      ...executionTransitions(realised),
    },
  };
}

export const networkWorkflow2016 = networkWorkflow(['isDone']);

export const networkWorkflow2017 = networkWorkflow(['realisedCost']);
