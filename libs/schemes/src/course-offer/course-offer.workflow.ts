import {
  all,
  always,
  answersValid,
  slotsFree,
  variantIs,
  windowOpen,
  type Effect,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import { end, state } from '../standard/workflow/states.js';

const OFFER = 'offer';
const REQUEST = 'request';

/** A provider publishes and, later, takes the offer away. */
const offerTransitions: Readonly<Record<string, TransitionDefinition>> = {
  publish: {
    from: ['draft'],
    to: 'published',
    by: ['applicant'],
    label: { nl: 'Publiceren', en: 'Publish' },
    event: 'published',
    guard: all(variantIs(OFFER), windowOpen(), answersValid()),
    effects: [{ kind: 'freeze-submission' }],
  },
  end: {
    from: ['published'],
    to: 'ended',
    by: ['applicant', 'officer'],
    label: { nl: 'Aanbod weghalen', en: 'Take the offer away' },
    event: 'ended',
    confirm: {
      nl: 'Scholen zien dit aanbod dan niet meer. Doorgaan?',
      en: 'Schools will no longer see this offer. Continue?',
    },
    guard: always(),
    effects: [],
  },
};

const ANSWERED: readonly Effect[] = [
  { kind: 'end-deadline', deadline: 'answer' },
  { kind: 'release-slots' },
  { kind: 'send-message', message: 'answered' },
];

/** A school asks for an offer; whoever made the offer answers. */
const requestTransitions: Readonly<Record<string, TransitionDefinition>> = {
  submit: {
    from: ['draft'],
    to: 'asked',
    by: ['applicant'],
    label: { nl: 'Versturen', en: 'Send' },
    event: 'asked',
    guard: all(variantIs(REQUEST), windowOpen(), answersValid(), slotsFree()),
    effects: [
      // Withdrawing does not give it back: whoever asks and withdraws over and over writes no mails.
      { kind: 'take-slots' },
      { kind: 'freeze-submission' },
      { kind: 'start-deadline', deadline: 'answer' },
      { kind: 'send-message', message: 'receipt' },
      { kind: 'send-message', message: 'asked', to: 'counterpart' },
    ],
  },
  match: {
    from: ['asked'],
    to: 'matched',
    by: ['counterpart'],
    label: { nl: 'Ja, wij spreken af', en: 'Yes, let us arrange it' },
    event: 'matched',
    guard: always(),
    effects: ANSWERED,
  },
  decline: {
    from: ['asked'],
    to: 'declined',
    by: ['counterpart'],
    label: { nl: 'Nee, het lukt niet', en: 'No, it cannot be done' },
    event: 'declined',
    guard: always(),
    effects: ANSWERED,
  },
};

/** Two lives in one: of an offer and of a request for it. Nothing is decided, so nobody handles it. */
export const courseOfferWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states: {
    draft: state('draft', { nl: 'Concept', en: 'Draft' }),
    published: state('execution', { nl: 'Gepubliceerd', en: 'Published' }),
    ended: end({ nl: 'Weggehaald', en: 'Taken away' }),
    asked: state(
      'intake',
      { nl: 'Gevraagd, wacht op antwoord', en: 'Asked, awaiting an answer' },
      'answer',
    ),
    matched: end({ nl: 'Afspraak gemaakt', en: 'Matched' }),
    declined: end({ nl: 'De aanbieder kan niet', en: 'Declined by the provider' }),
    withdrawn: { ...end({ nl: 'Ingetrokken', en: 'Withdrawn' }), means: 'withdrawn' },
  },
  deadlines: {
    answer: {
      label: { nl: 'Antwoord van de aanbieder', en: 'Answer of the provider' },
      term: 'answer',
      from: 'transition',
      remindDaysBefore: [13, 3],
      reminds: 'counterpart',
      onLapse: 'list-overdue',
    },
  },
  transitions: {
    ...requestTransitions,
    ...offerTransitions,
    withdraw: {
      from: ['draft', 'asked'],
      to: 'withdrawn',
      by: ['applicant'],
      label: { nl: 'Intrekken', en: 'Withdraw' },
      event: 'withdrawn',
      step: 'withdraw',
      confirm: {
        nl: 'Weet u zeker dat u dit intrekt? Dit is niet terug te draaien.',
        en: 'Are you sure you withdraw this? This cannot be undone.',
      },
      guard: always(),
      effects: [{ kind: 'end-deadline', deadline: 'answer' }],
    },
  },
};
