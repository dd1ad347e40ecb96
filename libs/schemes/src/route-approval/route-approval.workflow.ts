import {
  all,
  always,
  answersValid,
  documentsComplete,
  partnershipComplete,
  type WorkflowDefinition,
} from '@tranche/domain';
import {
  decisionDeadline,
  REPAIR_DEADLINES,
  VIEWS_DEADLINE,
} from '../standard/workflow/deadlines.js';
import { approveOne, rejectOne } from '../standard/workflow/decision-transitions.js';
import { afterHearing, heardState } from '../standard/workflow/hearing.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { end, INTAKE_STATES, REJECTED, state } from '../standard/workflow/states.js';

/** The permission ends early, because the school stops or may no longer teach it (Besluit art. 13). */
const revocation = afterHearing({
  stands: 'approved',
  awaited: 'revocation-announced',
  heard: 'revocation-heard',
  guard: always(),
  announce: {
    transition: 'announce-revocation',
    label: { nl: 'Intrekking aankondigen', en: 'Announce a withdrawal' },
    event: 'revocation-announced',
    letter: 'intended-revocation',
  },
  take: {
    transition: 'revoke',
    to: 'revoked',
    label: { nl: 'Toestemming intrekken', en: 'Withdraw the permission' },
    event: 'permission-withdrawn',
    letter: 'revocation',
    confirm: {
      nl: 'Hiermee eindigt de toestemming en gaat de brief uit. Doorgaan?',
      en: 'This ends the permission and sends the letter. Continue?',
    },
    effects: [],
  },
  keep: {
    transition: 'keep-permission',
    label: { nl: 'Toestemming in stand laten', en: 'Let the permission stand' },
    event: 'permission-kept',
    letter: 'kept-permission',
  },
});

/** Every application is decided by itself; an approved route runs until it ends or is withdrawn. */
export const routeWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    ...INTAKE_STATES,
    approved: state('execution', { nl: 'Goedgekeurd, loopt', en: 'Approved, running' }),
    rejected: REJECTED,
    ended: end({ nl: 'Experiment beëindigd', en: 'Experiment ended' }),
    'revocation-announced': state(
      'execution',
      {
        nl: 'Voornemen om de toestemming in te trekken',
        en: 'Intention to withdraw the permission',
      },
      'views',
    ),
    'revocation-heard': heardState(
      {
        nl: 'Voornemen om de toestemming in te trekken',
        en: 'Intention to withdraw the permission',
      },
      { nl: 'Intrekking voorgenomen', en: 'To be withdrawn' },
    ),
    revoked: end({ nl: 'Toestemming ingetrokken', en: 'Permission withdrawn' }),
  },
  deadlines: {
    decision: decisionDeadline('window-closing'),
    ...REPAIR_DEADLINES,
    views: VIEWS_DEADLINE,
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
    ...revocation,
  },
};
