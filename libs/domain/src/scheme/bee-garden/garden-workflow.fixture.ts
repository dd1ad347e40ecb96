import type { Field } from '../../form/index.js';
import {
  accountUndisputed,
  all,
  allocated,
  answersValid,
  asAnnounced,
  bandsHold,
  committeeAdvised,
  deadlineLapsed,
  deadlineOver,
  deadlineRunning,
  documentsComplete,
  fourEyes,
  lowerThanAwarded,
  notTooLate,
  partnershipComplete,
  projectOver,
  repairOffered,
  scoreSheetsSubmitted,
  slotsFree,
  windowClosed,
  windowOpen,
  type Effect,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '../../workflow/index.js';
import { DONE, VIEWS } from './garden-answers.fixture.js';
import { deadline, send, state, step } from './garden-parts.fixture.js';
import { both } from './words.fixture.js';

const starts = (name: string): Effect => ({ kind: 'start-deadline', deadline: name });
const ends = (name: string): Effect => ({ kind: 'end-deadline', deadline: name });

const RECEIVED: Field = {
  kind: 'date',
  name: 'receivedOn',
  label: both('Ontvangen'),
  hasHappened: true,
};
const LATE: Field = {
  ...RECEIVED,
  name: 'viewsOn',
  means: 'views-received-on',
  sinceTerm: 'views',
};
const OWN: Field = {
  kind: 'declaration',
  name: 'ownData',
  label: both('Eigen gegevens'),
  means: 'own-data',
  required: true,
};
const ACCOUNT: readonly Field[] = [
  RECEIVED,
  DONE,
  { kind: 'money', name: 'cost', label: both('Kosten'), means: 'realised-cost' },
  { kind: 'yes-no', name: 'disputed', label: both('Anders'), means: 'account-disputed' },
];
const GROUND: Field = {
  kind: 'choice',
  name: 'ground',
  label: both('Grond'),
  options: [{ value: 'a', label: both('a') }],
  means: 'lower-ground',
};

const decided = (
  from: string | readonly string[],
  to: string,
  change: Partial<TransitionDefinition>,
) => step(from, to, { by: ['decision-maker'], ...change });

export const GARDEN_WORKFLOW: WorkflowDefinition = {
  initial: 'draft',
  states: {
    draft: state('draft'),
    submitted: state('intake', { deadline: 'decision' }),
    'repair-asked': state('intake', { deadline: 'repair' }),
    'rejection-announced': state('intake', { deadline: 'views' }),
    'rejection-heard': state('intake', { deadline: 'decision' }),
    scored: state('assessment', { means: 'being-assessed', deadline: 'assessment' }),
    assessed: state('assessment', { means: 'assessed', deadline: 'decision' }),
    ranked: state('decision', { deadline: 'decision' }),
    awarded: state('execution', { means: 'awarded', deadline: 'account' }),
    accounted: state('execution'),
    'lower-announced': state('execution', { deadline: 'views' }),
    'lower-heard': state('execution'),
    determined: state('closed', { means: 'determined', final: true }),
    rejected: state('closed', { final: true }),
    'not-processed': state('closed', { final: true }),
    'taken-back': state('closed', { final: true }),
    withdrawn: state('closed', { means: 'withdrawn', final: true }),
  },
  deadlines: {
    decision: deadline('decision', { from: 'window-closing' }),
    repair: deadline('repair', { reminds: 'applicant', onLapse: 'lapse-repair' }),
    undealt: deadline('undealt', { from: { after: 'repair' }, onLapse: 'close' }),
    assessment: deadline('assessment', { reminds: 'assessor' }),
    views: deadline('views', { reminds: 'applicant' }),
    account: deadline('account', { from: 'project-end' }),
  },
  transitions: {
    submit: step('draft', 'submitted', {
      by: ['applicant'],
      guard: all(
        windowOpen(),
        answersValid(),
        documentsComplete(),
        partnershipComplete(),
        bandsHold(),
        slotsFree(),
      ),
      effects: [{ kind: 'freeze-submission' }, { kind: 'take-slots' }, starts('decision')],
    }),
    'ask-supplement': step('submitted', 'repair-asked', {
      step: 'ask-supplement',
      effects: [starts('repair'), send('supplement-request')],
    }),
    supplement: step('repair-asked', 'submitted', {
      by: ['applicant'],
      guard: deadlineRunning('repair'),
      effects: [ends('repair')],
    }),
    'lapse-repair': step('repair-asked', 'submitted', {
      by: ['system'],
      guard: deadlineLapsed('repair'),
      effects: [starts('undealt')],
    }),
    'leave-undealt': decided('submitted', 'not-processed', {
      guard: all(repairOffered(), notTooLate('undealt', 'Awb 4:5(4)')),
      effects: [send('not-processed')],
    }),
    reject: decided('submitted', 'rejected', {
      asks: [OWN],
      effects: [{ kind: 'record-decision', outcome: 'rejected' }, send('rejection')],
    }),
    'announce-rejection': step('submitted', 'rejection-announced', {
      effects: [starts('views'), send('intention')],
    }),
    'answer-intention': step('rejection-announced', 'rejection-heard', {
      by: ['applicant'],
      asks: [VIEWS],
      effects: [ends('views')],
    }),
    'record-late-answer': step('rejection-heard', 'rejection-heard', { asks: [VIEWS, LATE] }),
    'reject-after-views': decided(['rejection-announced', 'rejection-heard'], 'rejected', {
      guard: deadlineOver('views', 'Awb 4:7'),
      effects: [{ kind: 'record-decision', outcome: 'rejected' }, send('rejection-after-views')],
    }),
    withdraw: step(['submitted', 'repair-asked'], 'withdrawn', {
      by: ['applicant'],
      step: 'withdraw',
      effects: [{ kind: 'release-slots' }],
    }),
    assign: step('submitted', 'scored', { step: 'assign', effects: [starts('assessment')] }),
    conclude: step('scored', 'assessed', {
      by: ['system'],
      step: 'conclude-assessment',
      guard: scoreSheetsSubmitted(),
    }),
    reopen: step('assessed', 'scored', { by: ['system'], step: 'reopen-assessment' }),
    rank: step('assessed', 'ranked', {
      by: ['officer', 'chair'],
      step: 'rank',
      guard: all(windowClosed(), committeeAdvised()),
    }),
    award: decided('ranked', 'awarded', {
      step: 'award',
      guard: all(allocated('award'), fourEyes('rank')),
      effects: [
        { kind: 'commit-award' },
        { kind: 'plan-payments' },
        starts('account'),
        send('award'),
      ],
    }),
    'reject-quality': decided('ranked', 'rejected', {
      step: 'reject-quality',
      guard: fourEyes('rank'),
      effects: [send('rejection-quality')],
    }),
    'reject-ceiling': decided('ranked', 'rejected', {
      step: 'reject-ceiling',
      guard: fourEyes('rank'),
      effects: [send('rejection-ceiling')],
    }),
    'take-back': decided('awarded', 'taken-back', {
      guard: fourEyes('award'),
      effects: [
        { kind: 'drop-payments', which: 'all-planned' },
        { kind: 'free-ceiling' },
        send('withdrawal'),
      ],
    }),
    'record-account': step(['awarded', 'accounted'], 'accounted', {
      asks: ACCOUNT,
      labelAgain: both('Verbeteren'),
      effects: [{ kind: 'meet-duty', duty: 'account', day: 'receivedOn' }],
    }),
    'announce-less': step('accounted', 'lower-announced', {
      asks: [GROUND],
      guard: all(lowerThanAwarded('Awb 4:46'), projectOver('Awb 4:44')),
      effects: [starts('views'), send('intention')],
    }),
    'answer-less': step('lower-announced', 'lower-heard', {
      by: ['applicant'],
      asks: [VIEWS],
      effects: [ends('views')],
    }),
    'record-late-views': step('lower-heard', 'lower-heard', { asks: [VIEWS, LATE] }),
    determine: decided('accounted', 'determined', {
      guard: all(accountUndisputed('Awb 4:8'), fourEyes('record-account')),
      effects: [{ kind: 'determine' }, send('determination')],
    }),
    'determine-after-views': decided(['lower-announced', 'lower-heard'], 'determined', {
      guard: all(
        deadlineOver('views', 'Awb 4:8'),
        asAnnounced('Awb 4:8'),
        fourEyes('announce-less'),
      ),
      effects: [{ kind: 'determine' }, send('determination-after-views')],
    }),
  },
};
