import {
  all,
  always,
  answersValid,
  bandsHold,
  documentsComplete,
  fourEyes,
  partnershipComplete,
  type StateDefinition,
  type TransitionDefinition,
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

/** Two years, then the question whether there will be two more. */
const midtermStates: Readonly<Record<string, StateDefinition>> = {
  'midterm-review': state('execution', { nl: 'Midtermreview', en: 'Midterm review' }),
  continued: state('execution', { nl: 'Loopt door', en: 'Continued' }),
  'ended-early': state('execution', {
    nl: 'Gestopt na de midtermreview',
    en: 'Ended after the midterm review',
  }),
};

const midtermTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'receive-midterm': {
    from: ['awarded'],
    to: 'midterm-review',
    by: ['officer'],
    label: { nl: 'Verantwoording voor de midterm vastleggen', en: 'Record the midterm account' },
    event: 'midterm-received',
    guard: always(),
    effects: [],
  },
  continue: {
    from: ['midterm-review'],
    to: 'continued',
    by: ['decision-maker'],
    label: { nl: 'Midterm positief: doorgaan', en: 'Midterm positive: continue' },
    event: 'continued',
    guard: fourEyes('receive-midterm'),
    effects: [
      { kind: 'release-payments', awaits: 'positive-midterm' },
      { kind: 'send-letter', letter: 'midterm-continued' },
    ],
  },
  'end-early': {
    from: ['midterm-review'],
    to: 'ended-early',
    by: ['decision-maker'],
    label: { nl: 'Midterm negatief: stoppen', en: 'Midterm negative: end' },
    event: 'ended-early',
    motivation: 'required',
    confirm: {
      nl: 'Hiermee vervalt de tweede helft en gaat de brief uit. Doorgaan?',
      en: 'This ends the second half and sends the letter. Continue?',
    },
    guard: fourEyes('receive-midterm'),
    effects: [{ kind: 'drop-payments' }, { kind: 'send-letter', letter: 'midterm-ended' }],
  },
};

export const centreWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    ...INTAKE_STATES,
    ...reviewStates,
    rejected: REJECTED,
    ...midtermStates,
    ...EXECUTION_STATES,
    ...LOWER_DETERMINATION_STATES,
    ...REVISION_STATES,
  },
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
    ...midtermTransitions,
    ...executionAfterHearing(['realisedCost'], 'account', ['continued', 'ended-early']),
    ...STAND_REVISED,
  },
};
