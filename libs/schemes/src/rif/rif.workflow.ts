import type { WorkflowDefinition } from '@tranche/domain';
import {
  ASSESSMENT_STATE_NAMES,
  assessmentTransitions,
} from '../standard/workflow/assessment-transitions.js';
import { executionTransitions } from '../standard/workflow/execution-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { rankedDecision } from '../standard/workflow/ranked-decision.js';
import { deadlines } from './workflow/deadlines.js';
import { nearMissTransitions } from './workflow/near-miss-transitions.js';
import { states } from './workflow/states.js';
import { wholeApplication } from './workflow/whole-application.js';

/** From draft to final determination, as the regulations of 2019 and 2024 have it, with near-miss repair. */
export const rifWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states,
  deadlines,
  transitions: {
    ...intakeTransitions({
      whole: wholeApplication,
      hasLimits: false,
      termStarts: 'at-receipt',
      hasQueue: false,
      withdrawFrom: [...ASSESSMENT_STATE_NAMES, 'near-miss-repair'],
      onWithdrawal: [
        { kind: 'end-deadline', deadline: 'assessment' },
        { kind: 'end-deadline', deadline: 'near-miss' },
        { kind: 'release-assessors' },
      ],
    }),
    ...assessmentTransitions,
    ...nearMissTransitions,
    ...rankedDecision({
      award: {
        label: { nl: 'Verlenen', en: 'Award' },
        effects: [{ kind: 'plan-payments' }, { kind: 'send-letter', letter: 'award' }],
      },
      onRejection: [],
    }),
    ...executionTransitions(['realisedCost', 'realisedCoFinancing', 'isDone']),
  },
};
