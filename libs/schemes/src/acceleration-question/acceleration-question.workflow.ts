import {
  all,
  allocated,
  always,
  answersValid,
  everyCriterionSufficient,
  fourEyes,
  partnershipComplete,
  windowClosed,
  type StateDefinition,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import {
  ASSESSMENT_STATE_NAMES,
  assessmentTransitions,
  END_ASSESSMENT,
} from '../standard/workflow/assessment-transitions.js';
import { decisionDeadline, REPAIR_DEADLINE } from '../standard/workflow/deadlines.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { end, INTAKE_STATES, REJECTED, state } from '../standard/workflow/states.js';

const committeeStates: Readonly<Record<string, StateDefinition>> = {
  'under-assessment': state(
    'assessment',
    { nl: 'Bij de toetscommissie', en: 'With the test committee' },
    'assessment',
  ),
  'assessment-expired': {
    phase: 'assessment',
    label: {
      applicant: { nl: 'Bij de toetscommissie', en: 'With the test committee' },
      staff: { nl: 'Oordeel verlopen, opnieuw toe te wijzen', en: 'Assessment expired' },
    },
    deadline: 'decision',
  },
  assessed: state('assessment', { nl: 'Getoetst', en: 'Tested' }, 'decision'),
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
  rank: {
    from: ['assessed', 'ranked'],
    to: 'ranked',
    by: ['officer', 'chair'],
    label: { nl: 'In de rangorde zetten', en: 'Rank' },
    event: 'ranked',
    guard: windowClosed(),
    effects: [],
  },
  award: {
    from: ['ranked'],
    to: 'taken-up',
    by: ['decision-maker'],
    label: { nl: 'Oppakken', en: 'Take up' },
    event: 'taken-up',
    guard: all(allocated('award'), everyCriterionSufficient(), fourEyes('rank')),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'send-letter', letter: 'approval' },
    ],
  },
  'reject-on-quality': {
    from: ['ranked'],
    to: 'rejected',
    by: ['decision-maker'],
    label: { nl: 'Niet oppakken', en: 'Do not take up' },
    event: 'rejected-on-quality',
    guard: all(allocated('reject-quality'), fourEyes('rank')),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'release-slots' },
      { kind: 'send-letter', letter: 'rejection-quality' },
    ],
  },
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
    ...committeeStates,
    'taken-up': state('execution', { nl: 'Wordt aan gewerkt', en: 'Being worked on' }),
    rejected: REJECTED,
    answered: end({ nl: 'Beantwoord', en: 'Answered' }),
    stopped: end({ nl: 'Gestopt', en: 'Stopped' }),
  },
  deadlines: {
    decision: decisionDeadline('window-closing'),
    repair: REPAIR_DEADLINE,
    assessment: {
      label: { nl: 'Oordeel geven', en: 'Give a judgement' },
      term: 'assessment',
      from: 'transition',
      remindDaysBefore: [7, 2],
      reminds: 'assessor',
      onLapse: 'expire-assessment',
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
