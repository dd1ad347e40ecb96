import {
  all,
  always,
  answersValid,
  documentsComplete,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import { decisionDeadline, REPAIR_DEADLINES } from '../standard/workflow/deadlines.js';
import { approveOne } from '../standard/workflow/decision-transitions.js';
import {
  HEARD_ON_REJECTION,
  rejection,
  REJECTION_HEARING_DEADLINES,
  REJECTION_HEARING_STATES,
} from '../standard/workflow/rejection-hearing.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { end, INTAKE_STATES, REJECTED, state } from '../standard/workflow/states.js';

const grant: TransitionDefinition = approveOne({
  label: { nl: 'Toestemming geven', en: 'Grant the permission' },
  event: 'granted',
  outcome: 'approved',
  to: 'granted',
  effects: [
    {
      kind: 'grant-permission',
      fields: {
        holder: 'holderName',
        employer: 'employer',
        course: 'course',
        hoursPerWeek: 'trainingHours',
        startsOn: 'trainingStartsOn',
        endsOn: 'trainingEndsOn',
      },
    },
    { kind: 'send-letter', letter: 'approval' },
  ],
});

/** The course is done, or stopped before its end. */
const endPermission: TransitionDefinition = {
  from: ['granted'],
  to: 'ended',
  by: ['officer'],
  label: { nl: 'Toestemming afsluiten', en: 'Close the permission' },
  event: 'ended',
  asks: [
    {
      kind: 'choice',
      name: 'endReason',
      label: { nl: 'Waarom eindigt de toestemming?', en: 'Why does the permission end?' },
      options: [
        { value: 'finished', label: { nl: 'De opleiding is af', en: 'The course is finished' } },
        {
          value: 'stopped',
          label: { nl: 'De opleiding is gestopt', en: 'The course was stopped' },
        },
        {
          value: 'benefit-ended',
          label: { nl: 'De WW is geëindigd', en: 'The WW benefit has ended' },
        },
      ],
      required: true,
    },
  ],
  guard: always(),
  effects: [],
};

export const workBridgeWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    ...INTAKE_STATES,
    granted: state('execution', { nl: 'Toestemming loopt', en: 'Permission running' }),
    ended: end({ nl: 'Toestemming afgesloten', en: 'Permission closed' }),
    ...REJECTION_HEARING_STATES,
    rejected: REJECTED,
  },
  transitions: {
    ...intakeTransitions({
      whole: all(answersValid(), documentsComplete()),
      hasLimits: false,
      termStarts: 'at-receipt',
      hasQueue: false,
      withdrawFrom: HEARD_ON_REJECTION,
    }),
    grant,
    ...rejection({ from: ['complete'], of: 'other' }),
    end: endPermission,
  },
  deadlines: {
    decision: decisionDeadline('transition'),
    ...REPAIR_DEADLINES,
    ...REJECTION_HEARING_DEADLINES,
  },
};
