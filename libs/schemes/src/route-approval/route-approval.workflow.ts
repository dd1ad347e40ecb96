import {
  all,
  always,
  answersValid,
  documentsComplete,
  fourEyes,
  partnershipComplete,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import {
  decisionDeadline,
  REPAIR_DEADLINE,
  VIEWS_DEADLINE,
} from '../standard/workflow/deadlines.js';
import { approveOne, rejectOne } from '../standard/workflow/decision-transitions.js';
import { intakeTransitions } from '../standard/workflow/intake-transitions.js';
import { end, INTAKE_STATES, REJECTED, state } from '../standard/workflow/states.js';

/**
 * The permission ends early (Besluit art. 13). The school is heard first (Awb 4:8), and somebody else
 * than who announced it decides.
 */
const revocation: Readonly<Record<string, TransitionDefinition>> = {
  'announce-revocation': {
    from: ['approved'],
    to: 'revocation-announced',
    by: ['officer'],
    label: { nl: 'Intrekking aankondigen', en: 'Announce a withdrawal' },
    event: 'revocation-announced',
    motivation: 'required',
    confirm: {
      nl: 'De school krijgt een brief met het voornemen en uw redenen. Doorgaan?',
      en: 'The school gets a letter with the intention and your reasons. Continue?',
    },
    guard: always(),
    effects: [
      { kind: 'start-deadline', deadline: 'views' },
      { kind: 'send-letter', letter: 'intended-revocation' },
    ],
  },
  revoke: {
    from: ['revocation-announced'],
    to: 'revoked',
    by: ['decision-maker'],
    label: { nl: 'Toestemming intrekken', en: 'Withdraw the permission' },
    event: 'permission-withdrawn',
    motivation: 'required',
    confirm: {
      nl: 'Hiermee eindigt de toestemming en gaat de brief uit. Doorgaan?',
      en: 'This ends the permission and sends the letter. Continue?',
    },
    guard: fourEyes('announce-revocation'),
    effects: [
      { kind: 'end-deadline', deadline: 'views' },
      { kind: 'send-letter', letter: 'revocation' },
    ],
  },
  'keep-permission': {
    from: ['revocation-announced'],
    to: 'approved',
    by: ['decision-maker'],
    label: { nl: 'Toestemming in stand laten', en: 'Let the permission stand' },
    event: 'permission-kept',
    guard: fourEyes('announce-revocation'),
    effects: [
      { kind: 'end-deadline', deadline: 'views' },
      { kind: 'send-letter', letter: 'kept-permission' },
    ],
  },
};

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
    revoked: end({ nl: 'Toestemming ingetrokken', en: 'Permission withdrawn' }),
  },
  deadlines: {
    decision: decisionDeadline('window-closing'),
    repair: REPAIR_DEADLINE,
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
