import {
  all,
  allocated,
  always,
  answersValid,
  committeeAdvised,
  everyCriterionSufficient,
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
  REPAIR_DEADLINES,
} from '../standard/workflow/deadlines.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { RANK } from '../standard/workflow/ranked-decision.js';
import { rejectOnQuality } from '../standard/workflow/ranking-rejections.js';
import {
  committeeStates,
  end,
  INTAKE_STATES,
  REJECTED,
  state,
} from '../standard/workflow/states.js';

const testStates: Readonly<Record<string, StateDefinition>> = {
  ...committeeStates(
    { nl: 'Bij de toetscommissie', en: 'With the test committee' },
    { nl: 'Oordeel verlopen, opnieuw toe te wijzen', en: 'Assessment expired' },
  ),
  assessed: {
    ...state('assessment', { nl: 'Getoetst', en: 'Tested' }, 'decision'),
    means: 'assessed',
  },
  ranked: state(
    'decision',
    { nl: 'Getoetst, te beslissen', en: 'Tested, to be decided' },
    'decision',
  ),
};

/**
 * No question competes with another for money, so nothing is committed: every question that meets all
 * criteria is taken up, and the ranking tells in which order.
 */
const decisionTransitions: Readonly<Record<string, TransitionDefinition>> = {
  rank: RANK,
  award: {
    from: ['ranked'],
    to: 'taken-up',
    by: ['decision-maker'],
    label: { nl: 'Oppakken', en: 'Take up' },
    event: 'taken-up',
    step: 'award',
    guard: all(
      allocated('award'),
      everyCriterionSufficient(),
      committeeAdvised(),
      fourEyes('rank'),
    ),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'send-letter', letter: 'approval' },
    ],
  },
  'reject-on-quality': rejectOnQuality({
    label: { nl: 'Niet oppakken', en: 'Do not take up' },
    onRejection: [{ kind: 'release-slots' }],
  }),
};

/** The board works on its question; the answer is shared with the sector. */
const workTransitions: Readonly<Record<string, TransitionDefinition>> = {
  answer: {
    from: ['taken-up'],
    to: 'answered',
    by: ['officer'],
    label: { nl: 'Beantwoord', en: 'Answered' },
    event: 'answered',
    asks: [
      {
        kind: 'long-text',
        name: 'sharedResult',
        label: { nl: 'Welk resultaat is gedeeld?', en: 'Which result was shared?' },
        maximumWords: 200,
        required: true,
      },
    ],
    guard: always(),
    effects: [],
  },
  stop: {
    from: ['taken-up'],
    to: 'stopped',
    by: ['officer'],
    label: { nl: 'Zonder antwoord stoppen', en: 'Stop without an answer' },
    event: 'stopped',
    motivation: 'required',
    guard: always(),
    effects: [{ kind: 'release-slots' }],
  },
};

export const accelerationWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    ...INTAKE_STATES,
    ...testStates,
    'taken-up': state('execution', { nl: 'Wordt aan gewerkt', en: 'Being worked on' }),
    rejected: REJECTED,
    answered: end({ nl: 'Beantwoord', en: 'Answered' }),
    stopped: end({ nl: 'Gestopt', en: 'Stopped' }),
  },
  deadlines: {
    decision: decisionDeadline('window-closing'),
    ...REPAIR_DEADLINES,
    assessment: {
      ...ASSESSMENT_DEADLINE,
      label: { nl: 'Oordeel geven', en: 'Give a judgement' },
    },
  },
  transitions: {
    ...intakeTransitions({
      whole: all(answersValid(), partnershipComplete()),
      hasLimits: true,
      termStarts: 'at-receipt',
      hasQueue: false,
      withdrawFrom: ASSESSMENT_STATE_NAMES,
      onWithdrawal: END_ASSESSMENT,
      // No legal term, so nothing to suspend (Awb 4:15 is not about private help).
      suspension: 'none',
    }),
    ...assessmentTransitions,
    ...decisionTransitions,
    ...workTransitions,
  },
};
