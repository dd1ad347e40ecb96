import type { Effect, WorkflowDefinition } from '@tranche/domain';
import {
  ASSESSMENT_STATE_NAMES,
  assessmentTransitions,
} from '../standard/workflow/assessment-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { executionAfterHearing } from '../standard/workflow/lower-determination.js';
import { rankedDecision } from '../standard/workflow/ranked-decision.js';
import type { RifPage } from './page/rif-page.js';
import { DEADLINES, NEAR_MISS_DEADLINE } from './workflow/deadlines.js';
import { midtermDeadlines } from './workflow/midterm-deadlines.js';
import { midtermStates } from './workflow/midterm-states.js';
import { midtermTransitions } from './workflow/midterm-transitions.js';
import { nearMissTransitions } from './workflow/near-miss-transitions.js';
import { rifStates } from './workflow/states.js';
import { wholeApplication } from './workflow/whole-application.js';
import { REVISION_STATES, STAND_REVISED } from '../standard/workflow/determination-revision.js';

/**
 * From draft to final determination. Since 2019 with the repair of a near miss and a midterm review; the
 * first regulation knows neither: a report every year, on which nothing is decided (2014 art. 25(1)(b)).
 */
export function rifWorkflow({ terms, midtermReview }: RifPage): WorkflowDefinition {
  const hasNearMiss = terms.nearMiss !== undefined;
  const by = midtermReview?.by;
  return {
    initial: 'draft',
    states: { ...rifStates(hasNearMiss), ...(by && midtermStates(by)), ...REVISION_STATES },
    deadlines: {
      ...DEADLINES,
      ...(hasNearMiss && NEAR_MISS_DEADLINE),
      ...(by && midtermDeadlines(by)),
    },
    transitions: {
      ...intakeTransitions({
        whole: wholeApplication,
        hasLimits: false,
        termStarts: 'at-receipt',
        hasQueue: false,
        withdrawFrom: [...ASSESSMENT_STATE_NAMES, ...(hasNearMiss ? ['near-miss-repair'] : [])],
        onWithdrawal: [
          { kind: 'end-deadline', deadline: 'assessment' },
          ...(hasNearMiss ? [END_NEAR_MISS] : []),
          { kind: 'release-assessors' },
        ],
      }),
      ...assessmentTransitions,
      ...(hasNearMiss && nearMissTransitions),
      ...rankedDecision({
        award: {
          label: { nl: 'Verlenen', en: 'Award' },
          effects: [{ kind: 'plan-payments' }, { kind: 'send-letter', letter: 'award' }],
        },
        onRejection: [],
      }),
      ...(by && midtermTransitions(by)),
      ...executionAfterHearing(
        ['realisedCost', 'realisedCoFinancing', 'isDone'],
        'account',
        by ? ['awarded', 'award-ended'] : ['awarded'],
      ),
      ...STAND_REVISED,
    },
  };
}

const END_NEAR_MISS: Effect = { kind: 'end-deadline', deadline: 'near-miss' };
