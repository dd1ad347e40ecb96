import type { Effect, FileDefinition, WorkflowDefinition } from '@tranche/domain';
import {
  ASSESSMENT_STATE_NAMES,
  assessmentTransitions,
} from '../standard/workflow/assessment-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { executionAfterHearing } from '../standard/workflow/lower-determination.js';
import { rankedDecision } from '../standard/workflow/ranked-decision.js';
import type { RifPage } from './page/rif-page.js';
import { DEADLINES, NEAR_MISS_DEADLINE } from './workflow/deadlines.js';
import { midtermReview, standEnded } from './workflow/midterm-review.js';
import { ENDED_STATES } from './workflow/midterm-states.js';
import { nearMissTransitions } from './workflow/near-miss-transitions.js';
import { rifStates } from './workflow/states.js';
import { wholeApplication } from './workflow/whole-application.js';
import {
  determinationRevision,
  REVISION_STATES,
  STAND_REVISED,
} from '../standard/workflow/determination-revision.js';

/**
 * The main procedure and what may run beside it: since 2019 a midterm review. The first regulation has
 * none: a report every year, on which nothing is decided (2014 art. 25(1)(b)).
 */
export function rifFile(page: RifPage): Required<FileDefinition> {
  const workflow = rifWorkflow(page);
  const by = page.midtermReview?.by;
  return {
    workflow,
    procedures: {
      ...(by && { 'midterm-review': midtermReview(workflow, by) }),
      revision: determinationRevision(workflow),
    },
  };
}

/** From draft to final determination; since 2019 with the repair of a near miss. */
function rifWorkflow({ terms, midtermReview: review }: RifPage): WorkflowDefinition {
  const hasNearMiss = terms.nearMiss !== undefined;
  const canEnd = review !== undefined;
  const states = { ...rifStates(hasNearMiss), ...(canEnd && ENDED_STATES), ...REVISION_STATES };
  return {
    initial: 'draft',
    states,
    deadlines: { ...DEADLINES, ...(hasNearMiss && NEAR_MISS_DEADLINE) },
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
      ...(canEnd && standEnded(states)),
      ...executionAfterHearing(
        ['realisedCost', 'realisedCoFinancing', 'isDone'],
        'account',
        canEnd ? ['awarded', 'award-ended'] : ['awarded'],
      ),
      ...STAND_REVISED,
    },
  };
}

const END_NEAR_MISS: Effect = { kind: 'end-deadline', deadline: 'near-miss' };
