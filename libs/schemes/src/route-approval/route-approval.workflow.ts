import {
  all,
  always,
  answersValid,
  documentsComplete,
  partnershipComplete,
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
import { hearingProcedure } from '../standard/workflow/hearing-procedure.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { end, INTAKE_STATES, REJECTED, state } from '../standard/workflow/states.js';

/** The permission ends early, because the school stops or may no longer teach it (Besluit art. 13). */
export const revocation = hearingProcedure('revocation', {
  label: { nl: 'Intrekking van de toestemming', en: 'Withdrawal of the permission' },
  beside: ['approved'],
  holds: ['end'],
  intention: {
    nl: 'Voornemen om de toestemming in te trekken',
    en: 'Intention to withdraw the permission',
  },
  intended: { nl: 'Intrekking voorgenomen', en: 'To be withdrawn' },
  guard: always(),
  announce: {
    transition: 'announce-revocation',
    label: { nl: 'Intrekking aankondigen', en: 'Announce a withdrawal' },
    event: 'revocation-announced',
    letter: 'intended-revocation',
  },
  take: {
    transition: 'revoke',
    label: { nl: 'Toestemming intrekken', en: 'Withdraw the permission' },
    event: 'revocation-decided',
    letter: 'revocation',
    confirm: {
      nl: 'Hiermee eindigt de toestemming en gaat de brief uit. Doorgaan?',
      en: 'This ends the permission and sends the letter. Continue?',
    },
    effects: [{ kind: 'advance-main', transition: 'end-as-revoked' }],
    outcome: { nl: 'Toestemming ingetrokken', en: 'Permission withdrawn' },
  },
  keep: {
    transition: 'keep-permission',
    label: { nl: 'Toestemming in stand laten', en: 'Let the permission stand' },
    event: 'permission-kept',
    letter: 'kept-permission',
    outcome: { nl: 'Toestemming blijft in stand', en: 'The permission stands' },
  },
});

/** Every application is decided by itself; an approved route runs until it ends or is withdrawn. */
export const routeWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    ...INTAKE_STATES,
    approved: state('execution', { nl: 'Goedgekeurd, loopt', en: 'Approved, running' }),
    ...REJECTION_HEARING_STATES,
    rejected: REJECTED,
    ended: end({ nl: 'Experiment beëindigd', en: 'Experiment ended' }),
    revoked: end({ nl: 'Toestemming ingetrokken', en: 'Permission withdrawn' }),
  },
  deadlines: {
    decision: decisionDeadline('window-closing'),
    ...REPAIR_DEADLINES,
    ...REJECTION_HEARING_DEADLINES,
  },
  transitions: {
    ...intakeTransitions({
      whole: all(answersValid(), partnershipComplete(), documentsComplete()),
      hasLimits: false,
      termStarts: 'at-receipt',
      hasQueue: false,
      withdrawFrom: HEARD_ON_REJECTION,
    }),
    approve: approveOne({
      label: { nl: 'Goedkeuren', en: 'Approve' },
      event: 'approved',
      outcome: 'approved',
      to: 'approved',
      effects: [{ kind: 'send-letter', letter: 'approval' }],
    }),
    ...rejection({ from: ['complete'], of: 'other' }),
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
    'end-as-revoked': {
      from: ['approved'],
      to: 'revoked',
      by: ['system'],
      label: { nl: 'Toestemming ingetrokken', en: 'Permission withdrawn' },
      event: 'permission-withdrawn',
      isInternal: true,
      guard: always(),
      effects: [],
    },
  },
};
