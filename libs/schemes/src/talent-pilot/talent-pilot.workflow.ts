import {
  all,
  always,
  answersValid,
  documentsComplete,
  variantIs,
  withinCeiling,
  type Field,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import {
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINES,
} from '../standard/workflow/deadlines.js';
import { approveOne, rejectOne } from '../standard/workflow/decision-transitions.js';
import { executionTransitions } from '../standard/workflow/execution-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import {
  end,
  EXECUTION_STATES,
  INTAKE_STATES,
  REJECTED,
  state,
} from '../standard/workflow/states.js';
import { WITH_SCHOLARSHIP, WITHOUT_SCHOLARSHIP } from './talent-pilot.variants.js';

const SPONSOR: Field = {
  kind: 'text',
  name: 'sponsor',
  label: { nl: 'Bedrijf dat de beurs betaalt', en: 'Firm that pays the scholarship' },
  maximumLength: 120,
  required: true,
};

const FOLLOW_UP_EMPLOYER: Field = {
  kind: 'text',
  name: 'followUpEmployer',
  label: {
    nl: 'Bedrijf waar de student na de studie gaat werken',
    en: 'Firm where the student will work after the studies',
  },
  hint: { nl: 'Leeg als er nog geen is', en: 'Empty if there is none yet' },
  maximumLength: 120,
};

/** With a scholarship of a sponsor, or a place alone: two ways of one pilot. */
const decisionTransitions: Readonly<Record<string, TransitionDefinition>> = {
  award: {
    ...approveOne({
      label: { nl: 'Beurs toekennen', en: 'Grant the scholarship' },
      event: 'awarded',
      outcome: 'awarded',
      to: 'awarded',
      guard: all(variantIs(WITH_SCHOLARSHIP), withinCeiling()),
      effects: [
        { kind: 'commit-award' },
        { kind: 'plan-payments' },
        { kind: 'send-letter', letter: 'award' },
      ],
    }),
    asks: [SPONSOR],
  },
  admit: approveOne({
    label: { nl: 'Plaats geven zonder beurs', en: 'Give a place without scholarship' },
    event: 'admitted',
    outcome: 'approved',
    to: 'admitted',
    guard: variantIs(WITHOUT_SCHOLARSHIP),
    effects: [{ kind: 'send-letter', letter: 'approval' }],
  }),
  reject: rejectOne(['complete'], [{ kind: 'release-slots' }]),
  complete: {
    from: ['admitted'],
    to: 'completed',
    by: ['officer'],
    label: { nl: 'Studie afgerond', en: 'Studies completed' },
    event: 'completed',
    asks: [FOLLOW_UP_EMPLOYER],
    guard: always(),
    effects: [],
  },
  'record-employer': {
    from: ['awarded'],
    to: 'graduated',
    by: ['officer'],
    label: { nl: 'Studie met beurs afgerond', en: 'Studies with scholarship completed' },
    event: 'graduated',
    asks: [FOLLOW_UP_EMPLOYER],
    guard: always(),
    effects: [],
  },
};

export const talentWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    ...INTAKE_STATES,
    rejected: REJECTED,
    admitted: state('execution', { nl: 'Geplaatst, zonder beurs', en: 'Placed, no scholarship' }),
    completed: end({ nl: 'Studie afgerond', en: 'Studies completed' }),
    ...EXECUTION_STATES,
    awarded: {
      ...state('execution', { nl: 'Geplaatst, met beurs', en: 'Placed, with scholarship' }),
      means: 'awarded',
    },
    graduated: state('execution', { nl: 'Studie afgerond', en: 'Studies completed' }),
    determined: {
      ...end({ nl: 'Beurs afgerond', en: 'Scholarship complete' }),
      means: 'determined',
    },
  },
  deadlines: {
    decision: decisionDeadline('transition'),
    ...REPAIR_DEADLINES,
    determination: DETERMINATION_DEADLINE,
  },
  transitions: {
    ...intakeTransitions({
      whole: all(answersValid(), documentsComplete()),
      hasLimits: true,
      termStarts: 'at-receipt',
      hasQueue: false,
      withdrawFrom: [],
      // A private promise, so nothing to suspend.
      suspension: 'none',
    }),
    ...decisionTransitions,
    // Whoever stops early has no follow-up employer and is accounted for from the award.
    ...executionTransitions(['isDone'], ['awarded', 'graduated']),
  },
};
