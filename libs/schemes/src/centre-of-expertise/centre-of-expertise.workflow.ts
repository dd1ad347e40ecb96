import {
  all,
  answersValid,
  bandsHold,
  documentsComplete,
  partnershipComplete,
  type StateDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import {
  ASSESSMENT_STATE_NAMES,
  assessmentTransitions,
  END_ASSESSMENT,
} from '../standard/workflow/assessment-transitions.js';
import {
  ASSESSMENT_DEADLINE,
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINES,
} from '../standard/workflow/deadlines.js';
import {
  ACCOUNT_DEADLINES,
  executionAfterHearing,
  LOWER_DETERMINATION_STATES,
} from '../standard/workflow/lower-determination.js';
import { ENDED_EARLY, standEndedEarly } from './centre-of-expertise.midterm.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { rankedDecision } from '../standard/workflow/ranked-decision.js';
import {
  committeeStates,
  EXECUTION_STATES,
  INTAKE_STATES,
  REJECTED,
  state,
} from '../standard/workflow/states.js';
import { REVISION_STATES, STAND_REVISED } from '../standard/workflow/determination-revision.js';

const reviewStates: Readonly<Record<string, StateDefinition>> = {
  ...committeeStates(
    { nl: 'Bij de Reviewcommissie', en: 'With the Reviewcommissie' },
    { nl: 'Oordeel verlopen, opnieuw toe te wijzen', en: 'Assessment expired' },
  ),
  assessed: {
    ...state('assessment', { nl: 'Beoordeeld', en: 'Assessed' }, 'decision'),
    means: 'assessed',
  },
  ranked: {
    phase: 'decision',
    label: {
      applicant: { nl: 'Beoordeeld, wacht op besluit', en: 'Assessed, awaiting decision' },
      staff: { nl: 'In de rangorde', en: 'Ranked' },
    },
    deadline: 'decision',
  },
};

const states: Readonly<Record<string, StateDefinition>> = {
  ...INTAKE_STATES,
  ...reviewStates,
  rejected: REJECTED,
  ...ENDED_EARLY,
  ...EXECUTION_STATES,
  ...LOWER_DETERMINATION_STATES,
  ...REVISION_STATES,
};

export const centreWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states,
  deadlines: {
    decision: decisionDeadline('window-closing'),
    ...REPAIR_DEADLINES,
    assessment: {
      ...ASSESSMENT_DEADLINE,
      label: { nl: 'Oordeel geven', en: 'Give a judgement' },
      remindDaysBefore: [14, 3],
    },
    determination: DETERMINATION_DEADLINE,
    ...ACCOUNT_DEADLINES,
  },
  transitions: {
    ...intakeTransitions({
      whole: all(answersValid(), partnershipComplete(), bandsHold(), documentsComplete()),
      hasLimits: false,
      termStarts: 'at-receipt',
      hasQueue: false,
      withdrawFrom: ASSESSMENT_STATE_NAMES,
      onWithdrawal: END_ASSESSMENT,
    }),
    ...assessmentTransitions,
    ...rankedDecision({
      award: {
        label: { nl: 'Toekennen', en: 'Grant' },
        effects: [{ kind: 'plan-payments' }, { kind: 'send-letter', letter: 'award' }],
      },
      onRejection: [],
    }),
    ...executionAfterHearing(
      ['realisedCost'],
      'account',
      ['awarded', 'ended-early'],
      Object.keys(ENDED_EARLY),
    ),
    ...standEndedEarly(states),
    ...STAND_REVISED,
  },
};
