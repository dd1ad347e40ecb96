import type { WorkflowDefinition } from '@tranche/domain';
import {
  ASSESSMENT_STATE_NAMES,
  assessmentTransitions,
} from '../standard/workflow/assessment-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { executionAfterHearing } from '../standard/workflow/lower-determination.js';
import { rankedDecision } from '../standard/workflow/ranked-decision.js';
import { deadlines } from './workflow/deadlines.js';
import { midtermDeadlines, type MidtermBy } from './workflow/midterm-deadlines.js';
import { midtermStates } from './workflow/midterm-states.js';
import { midtermTransitions } from './workflow/midterm-transitions.js';
import { nearMissTransitions } from './workflow/near-miss-transitions.js';
import { states } from './workflow/states.js';
import { wholeApplication } from './workflow/whole-application.js';

/**
 * From draft to final determination with near-miss repair, as since 2019.
 *
 * @param midterm who looks at the midterm report first; `none` where nothing is decided halfway
 */
export function rifWorkflowWith(midterm: MidtermBy | 'none'): WorkflowDefinition {
  const isReviewed = midterm !== 'none';
  return {
    initial: 'draft',
    states: { ...states, ...(isReviewed && midtermStates(midterm)) },
    deadlines: { ...deadlines, ...(isReviewed && midtermDeadlines(midterm)) },
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
      ...(isReviewed && midtermTransitions(midterm)),
      ...executionAfterHearing(
        ['realisedCost', 'realisedCoFinancing', 'isDone'],
        'account',
        isReviewed ? ['awarded', 'award-ended'] : ['awarded'],
      ),
    },
  };
}

/** A committee advises on the midterm report (2019 art. 22). */
export const rifWorkflow2019: WorkflowDefinition = rifWorkflowWith('committee');

/** The minister judges the midterm report (2024 art. 24(1)). */
export const rifWorkflow2024: WorkflowDefinition = rifWorkflowWith('minister');
