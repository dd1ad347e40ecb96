import type { Answers, Effect, EffectKind, SchemeVersion } from '@tranche/domain';
import {
  AMOUNTS_ONLY,
  ASSESSORS_ASKED,
  AS_IF_NOT_WRITTEN,
  CHANGED_SINCE,
  IS_DETERMINED,
  NAMED_ANOTHER,
  NOT_SENT_YET,
  OWN_REGION,
  REPORT_CAME_IN,
  WAITS_FOR_PROOF,
} from './what-stands-before.js';

/** An effect, on files of which something stands, or was recorded, before it happens. */
export interface EffectCase {
  readonly effect: Effect;
  /** On files that wait for their decision, or on awards. */
  readonly on: 'assessed' | 'awarded';
  /** Of a list `$1` of ids, what is done to their rows. */
  readonly given?: readonly string[];
  /** What happened first, and is not counted. */
  readonly after?: readonly Effect[];
  /** What steps have recorded, this one included. */
  readonly recorded?: Answers;
  readonly scheme?: (scheme: SchemeVersion) => SchemeVersion;
}

const AWARD: Effect = { kind: 'record-decision', outcome: 'awarded' };
const TAKE: Effect = { kind: 'take-slots' };
const RESTORE = { kind: 'restore-deadline', deadline: 'decision' } as const;
const TAKE_BACK = {
  kind: 'take-back-receipt',
  because: 'mistake',
  article: 'art. 1',
  deadlines: ['decision'],
  duty: 'midterm-report',
} as const;
const SUSPEND: Effect = { kind: 'suspend-deadline', deadline: 'decision', article: 'Awb 4:15' };
const DETERMINE: Effect = { kind: 'determine' };
const SHORTEN: Effect = { kind: 'shorten-period', step: 'decide', lastDay: 'endsOn' };
const REPLACE: Effect = { kind: 'replace-decision', outcome: 'awarded', amount: 'newAmount' };

const ACCOUNT: Answers = {
  realisedCost: 270_000_000,
  realisedCoFinancing: 180_000_000,
  isDone: true,
};
const LESS_DONE: Answers = {
  ...ACCOUNT,
  isDone: false,
  weighedAmount: 70_000_000,
  weighing: 'Een vijfde is niet gegeven.',
};

function onePerRegion(scheme: SchemeVersion): SchemeVersion {
  const text = { nl: 'Eén per regio.', en: 'One per region.' };
  const per = [{ kind: 'answer' as const, field: 'region' }];
  return {
    ...scheme,
    limits: [{ code: 'once', article: 'art. 1', text, per, across: 'applicants' }],
  };
}

/**
 * Every effect there is: a new one is carried out for a list as well, and says here on what. What two
 * ways lead through stands here twice.
 */
export const EFFECT_CASES: { readonly [Kind in EffectKind]: readonly EffectCase[] } = {
  'freeze-submission': [
    { effect: { kind: 'freeze-submission' }, on: 'assessed', given: NOT_SENT_YET },
  ],
  'restore-submission': [
    { effect: { kind: 'restore-submission' }, on: 'assessed', given: CHANGED_SINCE },
    {
      effect: { kind: 'restore-submission' },
      on: 'assessed',
      given: [...CHANGED_SINCE, AMOUNTS_ONLY],
    },
  ],
  'start-deadline': [{ effect: { kind: 'start-deadline', deadline: 'repair' }, on: 'assessed' }],
  'end-deadline': [{ effect: { kind: 'end-deadline', deadline: 'decision' }, on: 'assessed' }],
  'suspend-deadline': [{ effect: SUSPEND, on: 'assessed' }],
  'resume-deadline': [
    { effect: { kind: 'resume-deadline', deadline: 'decision' }, on: 'assessed', after: [SUSPEND] },
  ],
  'restore-deadline': [{ effect: RESTORE, on: 'assessed', after: [SUSPEND] }],
  'take-back-receipt': [
    { effect: TAKE_BACK, on: 'awarded', given: REPORT_CAME_IN },
    {
      effect: { ...TAKE_BACK, because: 'not-enough', atLeast: 'repair' },
      on: 'awarded',
      given: REPORT_CAME_IN,
    },
  ],
  'extend-deadline': [
    {
      effect: { kind: 'extend-deadline', deadline: 'decision', term: 'near-miss-extension' },
      on: 'assessed',
    },
  ],
  'release-assessors': [
    { effect: { kind: 'release-assessors' }, on: 'assessed', given: [ASSESSORS_ASKED] },
  ],
  'record-decision': [{ effect: AWARD, on: 'assessed' }],
  'commit-award': [{ effect: { kind: 'commit-award' }, on: 'assessed', after: [AWARD] }],
  'free-ceiling': [{ effect: { kind: 'free-ceiling' }, on: 'awarded' }],
  'join-queue': [{ effect: { kind: 'join-queue' }, on: 'assessed' }],
  'take-slots': [{ effect: TAKE, on: 'assessed', given: [OWN_REGION], scheme: onePerRegion }],
  'release-slots': [
    {
      effect: { kind: 'release-slots' },
      on: 'assessed',
      given: [OWN_REGION],
      scheme: onePerRegion,
      after: [TAKE],
    },
  ],
  supersede: [
    {
      effect: { kind: 'supersede', field: 'region', transition: 'reopen-assessment' },
      on: 'assessed',
      given: [NAMED_ANOTHER],
    },
  ],
  'grant-permission': [
    {
      effect: {
        kind: 'grant-permission',
        fields: {
          holder: 'region',
          employer: 'goals',
          course: 'results',
          hoursPerWeek: 'requested',
          startsOn: 'startsOn',
          endsOn: 'startsOn',
        },
      },
      on: 'awarded',
    },
  ],
  'plan-payments': [{ effect: { kind: 'plan-payments' }, on: 'assessed', after: [AWARD] }],
  'release-payments': [
    {
      effect: { kind: 'release-payments', awaits: 'exam' },
      on: 'awarded',
      given: [WAITS_FOR_PROOF],
    },
  ],
  'drop-payments': [
    { effect: { kind: 'drop-payments', which: 'all-planned' }, on: 'awarded' },
    { effect: { kind: 'drop-payments' }, on: 'awarded', given: [WAITS_FOR_PROOF] },
  ],
  determine: [
    { effect: DETERMINE, on: 'awarded', recorded: ACCOUNT },
    { effect: DETERMINE, on: 'awarded', recorded: LESS_DONE },
    {
      effect: { kind: 'determine', without: 'account' },
      on: 'awarded',
      recorded: { withoutAccountAmount: 30_000_000, withoutAccountWeighing: 'Niets ontvangen.' },
    },
  ],
  'meet-duty': [
    {
      effect: { kind: 'meet-duty', duty: 'midterm-report', day: 'receivedOn' },
      on: 'awarded',
      recorded: { receivedOn: '2026-11-01' },
    },
  ],
  'lower-award': [
    {
      effect: { kind: 'lower-award', step: 'decide', amount: 'loweredAmount', advances: 'lowered' },
      on: 'awarded',
      recorded: { loweredAmount: 60_000_000 },
    },
  ],
  'shorten-period': [{ effect: SHORTEN, on: 'awarded', recorded: { endsOn: '2027-12-31' } }],
  'advance-main': [
    {
      effect: { kind: 'advance-main', transition: 'stand-revised' },
      on: 'awarded',
      given: [IS_DETERMINED],
    },
  ],
  'replace-decision': [
    { effect: REPLACE, on: 'awarded', recorded: { newAmount: 60_000_000 } },
    {
      effect: { ...REPLACE, outcome: 'rejected' },
      on: 'awarded',
      recorded: { newAmount: 1 },
    },
  ],
  'replan-payments': [
    {
      effect: { kind: 'replan-payments' },
      on: 'awarded',
      after: [REPLACE],
      recorded: { newAmount: 60_000_000 },
    },
  ],
  'revise-determination': [
    {
      effect: { kind: 'revise-determination', step: 'decide' },
      on: 'awarded',
      after: [DETERMINE],
      recorded: { ...ACCOUNT, revisedAmount: 10_000_000 },
    },
  ],
  'send-letter': [
    {
      effect: { kind: 'send-letter', letter: 'award' },
      on: 'awarded',
      given: [AS_IF_NOT_WRITTEN],
    },
    {
      effect: { kind: 'send-letter', letter: 'intended-lower-determination' },
      on: 'awarded',
      after: [{ kind: 'start-deadline', deadline: 'determination-views' }],
      recorded: LESS_DONE,
    },
  ],
  'send-message': [{ effect: { kind: 'send-message', message: 'receipt' }, on: 'assessed' }],
};
