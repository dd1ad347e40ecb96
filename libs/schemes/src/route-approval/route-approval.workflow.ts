import {
  all,
  always,
  answersValid,
  documentsComplete,
  partnershipComplete,
  type WorkflowDefinition,
} from '@tranche/domain';
import { decisionDeadline, REPAIR_DEADLINE } from '../standard/workflow/deadlines.js';
import { approveOne, rejectOne } from '../standard/workflow/decision-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { end, INTAKE_STATES, REJECTED, state } from '../standard/workflow/states.js';

/** Every application is decided by itself; an approved route runs until it ends or is withdrawn. */
export const routeWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    ...INTAKE_STATES,
    approved: state('execution', { nl: 'Goedgekeurd, loopt', en: 'Approved, running' }),
    rejected: REJECTED,
    ended: end({ nl: 'Experiment beëindigd', en: 'Experiment ended' }),
    revoked: end({ nl: 'Toestemming ingetrokken', en: 'Permission withdrawn' }),
  },
  deadlines: {
    decision: decisionDeadline('window-closing'),
    repair: REPAIR_DEADLINE,
  },
  transitions: {
    ...intakeTransitions({
      whole: all(answersValid(), partnershipComplete(), documentsComplete()),
      hasLimits: false,
      termStarts: 'at-receipt',
      hasQueue: false,
      withdrawFrom: [],
    }),
    approve: approveOne({
      label: { nl: 'Goedkeuren', en: 'Approve' },
      event: 'approved',
      outcome: 'approved',
      to: 'approved',
      effects: [{ kind: 'send-letter', letter: 'approval' }],
    }),
    reject: rejectOne(['complete']),
    // Besluit art. 15(1): on 1 August 2022.
    end: {
      from: ['approved'],
      to: 'ended',
      by: ['officer'],
      label: { nl: 'Experiment afsluiten', en: 'Close the experiment' },
      event: 'ended',
      guard: always(),
      effects: [],
    },
    revoke: {
      from: ['approved'],
      to: 'revoked',
      by: ['decision-maker'],
      label: { nl: 'Toestemming intrekken', en: 'Withdraw the permission' },
      event: 'permission-withdrawn',
      motivation: 'required',
      confirm: {
        nl: 'Hiermee eindigt de toestemming en gaat de brief uit. Doorgaan?',
        en: 'This ends the permission and sends the letter. Continue?',
      },
      guard: always(),
      effects: [{ kind: 'send-letter', letter: 'revocation' }],
    },
  },
};
