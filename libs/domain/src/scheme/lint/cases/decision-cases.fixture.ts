import {
  accountUndisputed,
  all,
  always,
  any,
  fourEyes,
  notTooLate,
  repairOffered,
  type Effect,
  type TransitionDefinition,
} from '../../../workflow/index.js';
import { guarded, withStep, withSteps } from '../../bee-garden/changed.fixture.js';
import { send, step } from '../../bee-garden/garden-parts.fixture.js';
import { both } from '../../bee-garden/words.fixture.js';
import type { SchemeVersion } from '../../scheme.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const privately = (scheme: SchemeVersion): SchemeVersion => ({ ...scheme, law: 'private' });
const officeDoes = (effects: readonly Effect[], change: Partial<TransitionDefinition> = {}) =>
  withSteps({ more: step('accounted', 'accounted', { effects, ...change }) });
const deciderDoes = (effects: readonly Effect[], from = 'accounted', to = from) =>
  withSteps({ more: step(from, to, { by: ['decision-maker'], effects }) });

/** What is right and wrong in what is decided. */
export const DECISION_CASES = {
  'binds-unseen': [
    [['more'], officeDoes([], { confirm: both('Zeker?') })],
    [['award'], guarded('award', always())],
    [[], officeDoes([], { confirm: both('Zeker?'), guard: fourEyes('rank') })],
    [[], officeDoes([], { confirm: both('Zeker?'), by: ['applicant'] })],
  ],
  'decision-without-letter': [
    [['leave-undealt'], withStep('leave-undealt', { effects: [] })],
    [['award'], withStep('award', { effects: [{ kind: 'plan-payments' }] })],
    [['reject-quality'], withStep('reject-quality', { effects: [] })],
    [['reject-ceiling'], withStep('reject-ceiling', { effects: [] })],
    [['determine'], withStep('determine', { effects: [{ kind: 'determine' }] })],
    [['more'], officeDoes([{ kind: 'record-decision', outcome: 'rejected' }])],
    [['more'], officeDoes([{ kind: 'commit-award' }])],
    [
      ['more'],
      officeDoes([
        {
          kind: 'grant-permission',
          fields: {
            holder: 'town',
            employer: 'town',
            course: 'town',
            hoursPerWeek: 'floor',
            startsOn: 'start',
            endsOn: 'start',
          },
        },
      ]),
    ],
    [['more'], officeDoes([{ kind: 'free-ceiling' }])],
    [['more'], officeDoes([{ kind: 'advance-main', transition: 'conclude' }])],
    [['more'], officeDoes([{ kind: 'replace-decision', outcome: 'awarded', amount: 'cost' }])],
    ...(['lower-award', 'revise-determination', 'shorten-period'] as const).flatMap((kind) => {
      const more = { kind, amount: 'cost', advances: 'lowered', lastDay: 'receivedOn' } as const;
      return [
        [['more'], officeDoes([{ ...more, step: 'decide' }])],
        [[], officeDoes([{ ...more, step: 'announce' }])],
      ] as const;
    }),
    [[], officeDoes([{ kind: 'free-ceiling' }], { by: ['system'] })],
    [[], officeDoes([{ kind: 'drop-payments' }])],
    [['more'], deciderDoes([], 'submitted', 'withdrawn')],
    [[], deciderDoes([], 'submitted', 'assessed')],
    [[], deciderDoes([], 'accounted', 'determined')],
  ],
  'decision-without-remedy': [
    [
      ['reject: supplement-request'],
      withStep('reject', {
        effects: [{ kind: 'record-decision', outcome: 'rejected' }, send('supplement-request')],
      }),
    ],
    [[], withStep('reject', { effects: [send('supplement-request'), send('rejection')] })],
    [[], withStep('reject', { effects: [send('objection-upheld')] })],
    [[], privately(withStep('reject', { effects: [send('supplement-request')] }))],
  ],
  'decline-without-end': [
    [['leave-undealt'], guarded('leave-undealt', repairOffered())],
    [[], privately(guarded('leave-undealt', repairOffered()))],
    [[], guarded('leave-undealt', any(repairOffered(), always()))],
    [
      ['leave-undealt'],
      guarded('leave-undealt', all(repairOffered(), any(always(), notTooLate('undealt', 'a')))),
    ],
  ],
  'four-eyes-missing': [
    [['award'], guarded('award', always())],
    [['take-back'], guarded('take-back', always())],
    [['determine'], guarded('determine', accountUndisputed('a'))],
    [['more'], officeDoes([{ kind: 'record-decision', outcome: 'approved' }])],
    [[], officeDoes([{ kind: 'record-decision', outcome: 'rejected' }])],
    [['more'], officeDoes([send('determination')])],
    [['more'], officeDoes([send('objection-upheld')])],
    [['more'], deciderDoes([], 'submitted', 'awarded')],
    [[], deciderDoes([], 'accounted', 'awarded')],
    [['more'], officeDoes([{ kind: 'revise-determination', step: 'decide' }])],
    [[], officeDoes([{ kind: 'revise-determination', step: 'announce' }])],
    [[], officeDoes([{ kind: 'drop-payments' }], { by: ['system'] })],
    [[], officeDoes([{ kind: 'free-ceiling' }], { by: ['applicant'] })],
  ],
} satisfies Partial<Cases<FindingCode>>;
