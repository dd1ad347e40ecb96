import {
  all,
  deadlineLapsed,
  deadlineOver,
  deadlineRunning,
  dutyLate,
  dutyOpen,
  any,
  dayOver,
  fourEyes,
  notTooLate,
  projectOver,
  variantIs,
  windowOpen,
  withinYearsOf,
  type Effect,
  type Guard,
} from '../../../workflow/index.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import {
  garden,
  there,
  withDeadline,
  withoutEffect,
  withStates,
  withStep,
  withSteps,
  withWorkflow,
} from '../../bee-garden/changed.fixture.js';
import { send, state, step } from '../../bee-garden/garden-parts.fixture.js';
import { both } from '../../bee-garden/words.fixture.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { allocation, duties, finder } = BEE_GARDEN;
const more = (guard: Guard) => withSteps({ more: step('submitted', 'submitted', { guard }) });
const doing = (...effects: readonly Effect[]) =>
  withSteps({ more: step('submitted', 'submitted', { effects }) });
const received = (receipt: string) =>
  garden({ duties: duties.map((each) => ({ ...each, receipt })) });
const offering = (change: object) =>
  garden({ finder: Object.assign({ ...there(finder) }, change) });
const cleared = (name: string) => withStep(name, { effects: [] });

/** What is right and wrong in the names that a life cycle uses. */
export const REFERENCE_CASES = {
  'deadline-unknown': [
    [['submitted: eclipse'], withStates({ submitted: state('intake', { deadline: 'eclipse' }) })],
    ...[deadlineLapsed, deadlineRunning].map(
      (guard) => [['guard of more: eclipse'], more(guard('eclipse'))] as const,
    ),
    ...[deadlineOver, notTooLate].map(
      (guard) => [['guard of more: eclipse'], more(guard('eclipse', 'art. 1'))] as const,
    ),
    [['guard of more: eclipse'], more(any(windowOpen(), all(deadlineLapsed('eclipse'))))],
    ...(['start-deadline', 'end-deadline', 'resume-deadline', 'restore-deadline'] as const).map(
      (kind) => [['effect of more: eclipse'], doing({ kind, deadline: 'eclipse' })] as const,
    ),
    [
      ['effect of more: eclipse'],
      doing({ kind: 'suspend-deadline', deadline: 'eclipse', article: 'a' }),
    ],
    [
      ['effect of more: eclipse'],
      doing({ kind: 'extend-deadline', deadline: 'eclipse', term: 'views' }),
    ],
    [
      ['effect of more: eclipse'],
      doing({
        kind: 'take-back-receipt',
        because: 'mistake',
        article: 'a',
        deadlines: ['views', 'eclipse'],
      }),
    ],
    [['deadline undealt: eclipse'], withDeadline('undealt', { from: { after: 'eclipse' } })],
    [
      ['question of more: eclipse'],
      withSteps({
        more: step('submitted', 'submitted', {
          asks: [{ kind: 'date', name: 'day', label: both('Dag'), sinceTerm: 'eclipse' }],
        }),
      }),
    ],
    [[], more(deadlineLapsed('views'))],
  ],
  'duty-not-met': [
    [
      ['receipt of account'],
      withStep('record-account', {
        effects: [{ kind: 'meet-duty', duty: 'dance', day: 'receivedOn' }],
      }),
    ],
    [['receipt of account'], cleared('record-account')],
    [[], received('nothing')],
  ],
  'duty-unknown': [
    [['guard of more: dance'], more(dutyOpen('dance'))],
    [['guard of more: dance'], more(dutyLate('dance'))],
    [['effect of more: dance'], doing({ kind: 'meet-duty', duty: 'dance', day: 'receivedOn' })],
    [
      ['effect of more: dance'],
      doing({
        kind: 'take-back-receipt',
        because: 'mistake',
        article: 'a',
        deadlines: [],
        duty: 'dance',
      }),
    ],
    [[], more(dutyOpen('account'))],
  ],
  'field-unknown': [
    [['guard of more: moon'], more(dayOver('moon', 'a'))],
    [['deadline repair: moon'], withDeadline('repair', { from: { answer: 'moon' } })],
    [['effect of more: moon'], doing({ kind: 'supersede', field: 'moon', transition: 'withdraw' })],
    [
      [
        'effect of more: a',
        'effect of more: b',
        'effect of more: c',
        'effect of more: d',
        'effect of more: e',
        'effect of more: f',
      ],
      doing({
        kind: 'grant-permission',
        fields: {
          holder: 'a',
          employer: 'b',
          course: 'c',
          hoursPerWeek: 'd',
          startsOn: 'e',
          endsOn: 'f',
        },
      }),
    ],
    [[], more(dayOver('start', 'a'))],
  ],
  'lapse-not-by-system': [
    [['deadline repair: lapse-repair'], withStep('lapse-repair', { by: ['officer'] })],
    [[], withStep('lapse-repair', { by: ['officer', 'system'] })],
    [[], withDeadline('repair', { onLapse: 'nothing' })],
  ],
  'letter-unknown': [[['effect of more: farewell'], doing(send('farewell'))]],
  'limit-idle': [
    [['no transition takes the slot'], withoutEffect('take-slots')],
    [[], withoutEffect('take-slots', garden({ limits: [] }))],
  ],
  'never-determined': [
    [['no transition determines the final amount'], withoutEffect('determine')],
    [[], withoutEffect('determine', garden({ money: 'none' }))],
  ],
  'payments-unplanned': [[['no transition plans the payments'], withoutEffect('plan-payments')]],
  'payments-without-money': [
    [['plan-payments'], garden({ money: 'none' })],
    [[], withoutEffect('plan-payments', garden({ money: 'none' }))],
  ],
  'question-unknown': [
    [['effect of more: day'], doing({ kind: 'meet-duty', duty: 'account', day: 'day' })],
    [
      ['effect of more: sum'],
      doing({ kind: 'lower-award', step: 'announce', amount: 'sum', advances: 'lowered' }),
    ],
    [
      ['effect of more: sum'],
      doing({ kind: 'replace-decision', outcome: 'awarded', amount: 'sum' }),
    ],
    [['effect of more: end'], doing({ kind: 'shorten-period', step: 'announce', lastDay: 'end' })],
    [['deadline repair: moonrise'], withDeadline('repair', { from: { recorded: 'moonrise' } })],
    [[], withDeadline('repair', { from: { recorded: 'receivedOn' } })],
  ],
  'queue-never-joined': [
    [
      ['no transition gives a place in the order of arrival'],
      garden({ allocation: { ...allocation, method: 'first-come' } }),
    ],
    [[], { ...doing({ kind: 'join-queue' }), allocation: { ...allocation, method: 'first-come' } }],
  ],
  'state-unknown': [
    [['mars'], withStep('assign', { to: 'mars' })],
    [['mars'], withStep('assign', { from: ['submitted', 'mars'] })],
    [['mars'], withWorkflow({ initial: 'mars' })],
    [['guard of more: mars'], more(projectOver('a', 'always', ['mars']))],
    [['finder: mars'], offering({ openStates: ['awarded', 'mars'] })],
    [[], more(projectOver('a', 'always', ['awarded']))],
  ],
  'term-unknown': [
    [['deadline views: eternity'], withDeadline('views', { term: 'eternity' })],
    [
      ['effect of more: eternity'],
      doing({ kind: 'extend-deadline', deadline: 'views', term: 'eternity' }),
    ],
    [
      ['effect of more: eternity'],
      doing({
        kind: 'take-back-receipt',
        because: 'mistake',
        article: 'a',
        deadlines: [],
        atLeast: 'eternity',
      }),
    ],
  ],
  'transition-unknown': [
    [['guard of more: dream'], more(fourEyes('dream'))],
    [['guard of more: dream'], more(withinYearsOf('dream', 5, 'a'))],
    [['effect of more: dream'], doing({ kind: 'supersede', field: 'town', transition: 'dream' })],
    [['effect of more: dream'], doing({ kind: 'advance-main', transition: 'dream' })],
    [['deadline repair: dream'], withDeadline('repair', { onLapse: 'dream' })],
    [['receipt of account: dream'], received('dream')],
  ],
  'variant-unknown': [
    [['guard of more: huge'], more(variantIs('small', 'huge'))],
    [['finder: huge', 'finder: tiny'], offering({ offerVariant: 'huge', requestVariant: 'tiny' })],
    [['finder: tiny'], offering({ requestVariant: 'tiny' })],
  ],
} satisfies Partial<Cases<FindingCode>>;
