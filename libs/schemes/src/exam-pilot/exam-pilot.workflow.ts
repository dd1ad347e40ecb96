import { always, answersValid, type WorkflowDefinition } from '@tranche/domain';
import { admission } from '../standard/workflow/admission.js';
import { decisionDeadline, REPAIR_DEADLINES } from '../standard/workflow/deadlines.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
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
    rejected: REJECTED,
    ended: end({ nl: 'Deelname geëindigd', en: 'Participation ended' }),
  },
  // No term was published: within the eight weeks that are reasonable in the end (Awb 4:13(2)).
  deadlines: { decision: decisionDeadline('transition'), ...REPAIR_DEADLINES },
  transitions: {
    ...intakeTransitions({
      whole: answersValid(),
      hasLimits: true,
      termStarts: 'at-receipt',
      // Only who is complete gets a ticket for the draw.
      hasQueue: true,
      withdrawFrom: ['rejection-proposed', 'ranked'],
    }),
    ...admission({ onRejection: [{ kind: 'release-slots' }] }),
    end: {
      from: ['admitted'],
      to: 'ended',
      by: ['officer'],
      label: { nl: 'Deelname beëindigen', en: 'End the participation' },
      event: 'ended',
      motivation: 'required',
      guard: always(),
      // The place is free for another school, and the location for another application.
      effects: [{ kind: 'free-ceiling' }, { kind: 'release-slots' }],
    },
  },
};
