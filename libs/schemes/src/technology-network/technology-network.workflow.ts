import {
  all,
  answersValid,
  bandsHold,
  partnershipComplete,
  projectOver,
  withinCeiling,
  type DeadlineDefinition,
  type Effect,
  type Field,
  type StateDefinition,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import {
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINES,
} from '../standard/workflow/deadlines.js';
import { approveOne } from '../standard/workflow/decision-transitions.js';
import {
  HEARD_ON_REJECTION,
  rejection,
  REJECTION_HEARING_DEADLINES,
  REJECTION_HEARING_STATES,
} from '../standard/workflow/rejection-hearing.js';
import {
  determinedExOfficio,
  EX_OFFICIO_STATES,
  exOfficioDeadlines,
  prepareDetermination,
  realisedQuestions,
  START_DETERMINATION,
} from '../standard/workflow/ex-officio-transitions.js';
import { REALISED_QUESTIONS } from '../standard/workflow/execution-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import {
  ACCOUNT_DEADLINES,
  executionAfterHearing,
  LOWER_DETERMINATION_STATES,
} from '../standard/workflow/lower-determination.js';
import { EXECUTION_STATES, INTAKE_STATES, REJECTED } from '../standard/workflow/states.js';
import { REVISION_STATES, STAND_REVISED } from '../standard/workflow/determination-revision.js';

/** From the award to the final amount: what differs between the region and the ministry. */
interface Execution {
  readonly states: Readonly<Record<string, StateDefinition>>;
  readonly deadlines: Readonly<Record<string, DeadlineDefinition>>;
  readonly onAward: readonly Effect[];
  readonly transitions: Readonly<Record<string, TransitionDefinition>>;
}

/** Every application is decided by itself, as long as there is money (Awb 4:25). */
function networkWorkflow(execution: Execution): WorkflowDefinition {
  return {
    initial: 'draft',
    states: {
      ...INTAKE_STATES,
      rejected: REJECTED,
      ...REJECTION_HEARING_STATES,
      ...execution.states,
      ...REVISION_STATES,
    },
    deadlines: {
      decision: decisionDeadline('transition'),
      ...REPAIR_DEADLINES,
      ...REJECTION_HEARING_DEADLINES,
      ...execution.deadlines,
    },
    transitions: {
      ...intakeTransitions({
        whole: all(answersValid(), partnershipComplete(), bandsHold()),
        hasLimits: true,
        termStarts: 'at-receipt',
        hasQueue: false,
        withdrawFrom: HEARD_ON_REJECTION,
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
          ...execution.onAward,
          { kind: 'send-letter', letter: 'award' },
        ],
      }),
      ...rejection({
        from: ['complete'],
        onRejection: [{ kind: 'release-slots' }],
        of: 'money',
      }),
      ...execution.transitions,
      ...STAND_REVISED,
    },
  };
}

/** What was done is known once the project is over. */
const LAST_DAY = projectOver('Awb 4:47(a)');

export const networkWorkflow2016 = networkWorkflow({
  states: EX_OFFICIO_STATES,
  deadlines: exOfficioDeadlines('project-end'),
  onAward: [START_DETERMINATION],
  transitions: {
    'prepare-determination': prepareDetermination(['isDone'], LAST_DAY),
    ...determinedExOfficio(realisedQuestions(['isDone']), LAST_DAY, 'prepare-determination'),
  },
});

/** What comes off the cost, as Kaderregeling 7.7(2) and 7.8(3) count it. */
const CONTRIBUTIONS: Field = {
  ...REALISED_QUESTIONS.realisedCoFinancing,
  label: { nl: 'Bijdragen van derden en eigen bijdrage', en: 'Contributions of others and own' },
  hint: {
    nl: 'Van derden wat er kwam; de eigen bijdrage zoals begroot, of hoger als er meer is betaald',
    en: 'Of others what came in; the own contribution as budgeted, or higher if more was paid',
  },
};

export const networkWorkflow2017 = networkWorkflow({
  states: { ...EXECUTION_STATES, ...LOWER_DETERMINATION_STATES },
  deadlines: {
    determination: DETERMINATION_DEADLINE,
    ...ACCOUNT_DEADLINES,
  },
  onAward: [],
  transitions: executionAfterHearing(['realisedCost', CONTRIBUTIONS], 'account'),
});
