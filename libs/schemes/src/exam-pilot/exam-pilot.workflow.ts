import { always, answersValid, type WorkflowDefinition } from '@tranche/domain';
import { admission } from '../standard/workflow/admission.js';
import { decisionDeadline, REPAIR_DEADLINES } from '../standard/workflow/deadlines.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import {
  HEARD_ON_REJECTION,
  REJECTION_HEARING_DEADLINES,
  REJECTION_HEARING_STATES,
} from '../standard/workflow/rejection-hearing.js';
import {
  end,
  INTAKE_STATES,
  RANKED,
  REJECTED,
  REJECTION_PROPOSED,
  state,
} from '../standard/workflow/states.js';

export const examPilotWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    ...INTAKE_STATES,
    'rejection-proposed': REJECTION_PROPOSED,
    ranked: RANKED,
    admitted: { ...state('execution', { nl: 'Toegelaten', en: 'Admitted' }), means: 'awarded' },
    ...REJECTION_HEARING_STATES,
    rejected: REJECTED,
    ended: end({ nl: 'School is gestopt met de pilot', en: 'The school left the pilot' }),
  },
  // No term was published: within the eight weeks that are reasonable in the end (Awb 4:13(2)).
  deadlines: {
    decision: decisionDeadline('transition'),
    ...REPAIR_DEADLINES,
    ...REJECTION_HEARING_DEADLINES,
  },
  transitions: {
    ...intakeTransitions({
      whole: answersValid(),
      hasLimits: true,
      termStarts: 'at-receipt',
      // Only who is complete gets a ticket for the draw.
      hasQueue: true,
      withdrawFrom: ['rejection-proposed', 'ranked', ...HEARD_ON_REJECTION],
    }),
    ...admission({ onRejection: [{ kind: 'release-slots' }] }),
    // Only the school itself: to take its place away would want a hearing first (Awb 4:8).
    end: {
      from: ['admitted'],
      to: 'ended',
      by: ['applicant'],
      label: { nl: 'School stopt met de pilot', en: 'The school leaves the pilot' },
      event: 'place-handed-in',
      motivation: 'required',
      confirm: {
        nl: 'Uw school geeft haar plaats terug en doet niet meer mee. Dit kunt u niet terugdraaien. Doorgaan?',
        en: 'Your school hands in its place and no longer takes part. You cannot take this back. Continue?',
      },
      guard: always(),
      // The place is free for another school, and the location for another application.
      effects: [
        { kind: 'free-ceiling' },
        { kind: 'release-slots' },
        { kind: 'send-letter', letter: 'place-handed-in' },
      ],
    },
  },
};
