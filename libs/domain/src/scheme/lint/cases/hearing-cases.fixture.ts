import type { Field } from '../../../form/index.js';
import {
  all,
  always,
  asAnnounced,
  dayOver,
  deadlineLapsed,
  deadlineOver,
  fourEyes,
  lowerThanAwarded,
  projectOver,
  type TransitionDefinition,
} from '../../../workflow/index.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import {
  guarded,
  there,
  withDeadline,
  withLetter,
  withoutEffect,
  withStates,
  withStep,
  withSteps,
} from '../../bee-garden/changed.fixture.js';
import { send, state, step } from '../../bee-garden/garden-parts.fixture.js';
import { WEIGHED, DONE, WHY, VIEWS } from '../../bee-garden/garden-answers.fixture.js';
import { both } from '../../bee-garden/words.fixture.js';
import type { SchemeVersion } from '../../scheme.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { transitions } = BEE_GARDEN.workflow;
const asked = (name: string): readonly Field[] => there(transitions[name]).asks ?? [];
const except = (name: string, means: string) =>
  withStep(name, { asks: asked(name).filter((each) => each.means !== means) });
const privately = (scheme: SchemeVersion): SchemeVersion => ({ ...scheme, law: 'private' });
const beforeTheTerm = (change: Partial<TransitionDefinition>) =>
  withSteps({ more: step('rejection-announced', 'submitted', change) });

/** What is right and wrong in who is heard before something is decided, and when. */
export const HEARING_CASES = {
  'intention-unsaid': [
    [
      ['determine-after-views'],
      withLetter('determination-after-views', ({ sections }) => ({
        sections: sections.slice(0, -1),
      })),
    ],
    [
      ['reject-after-views'],
      withLetter('rejection-after-views', ({ sections }) => ({ sections: sections.slice(0, -1) })),
    ],
    [
      [],
      privately(
        withLetter('rejection-after-views', ({ sections }) => ({
          sections: sections.slice(0, -1),
        })),
      ),
    ],
    [[], withStep('reject-after-views', { by: ['officer'], effects: [send('rejection')] })],
    [
      ['reject-after-views'],
      withStep('reject-after-views', {
        effects: [send('rejection-after-views'), send('rejection')],
      }),
    ],
  ],
  'late-views-lost': [
    [['lower-heard'], withStep('record-late-views', { by: ['decision-maker'] })],
    [['rejection-heard'], withStep('record-late-answer', { asks: [] })],
    [['lower-heard'], withStep('record-late-views', { from: ['accounted'], to: 'accounted' })],
    [[], withStep('answer-less', { effects: [] }, withStep('record-late-views', { asks: [] }))],
    [
      [],
      withStep(
        'answer-less',
        { effects: [{ kind: 'end-deadline', deadline: 'views' }, { kind: 'plan-payments' }] },
        withStep('record-late-views', { asks: [] }),
      ),
    ],
  ],
  'lowered-unheard': [
    [['determine'], guarded('determine', fourEyes('record-account'))],
    [['determine-after-views'], guarded('determine-after-views', fourEyes('announce-less'))],
    [['record-account'], except('record-account', 'account-disputed')],
    [
      [],
      withStep('record-account', {
        asks: asked('record-account').map((each) =>
          each.means === 'account-disputed' ? { ...each, means: 'cost-accounted' } : each,
        ),
      }),
    ],
    [[], privately(guarded('determine', fourEyes('record-account')))],
    [[], privately(except('record-account', 'account-disputed'))],
    [[], guarded('determine', always(), withStep('record-account', { asks: [] }))],
    [['determine'], guarded('determine', always(), withStep('record-account', { asks: [DONE] }))],
    [
      ['determine'],
      guarded('determine', always(), withStep('record-account', { asks: [WEIGHED] })),
    ],
    [
      [],
      withStep('determine', {
        guard: always(),
        effects: [{ kind: 'determine' }, { kind: 'commit-award' }, send('determination')],
      }),
    ],
  ],
  'rejected-unheard': [
    [['reject'], withStep('reject', { asks: [] })],
    [
      ['reject'],
      withStep('reject', { asks: asked('reject').map(({ required: _required, ...each }) => each) }),
    ],
    [['reject', 'reject-after-views'], guarded('reject-after-views', deadlineLapsed('views'))],
    [[], privately(withStep('reject', { asks: [] }))],
    [
      [],
      withStep('reject', {
        asks: [],
        effects: [{ kind: 'record-decision', outcome: 'rejected-quality' }, send('rejection')],
      }),
    ],
  ],
  'term-cut-off': [
    [['more'], beforeTheTerm({ asks: [WHY] })],
    [['more'], beforeTheTerm({ effects: [{ kind: 'determine' }] })],
    [['more'], beforeTheTerm({ effects: [{ kind: 'drop-payments' }] })],
    [
      ['more'],
      beforeTheTerm({
        effects: [{ kind: 'lower-award', step: 'announce', amount: 'cost', advances: 'lowered' }],
      }),
    ],
    [['more'], beforeTheTerm({ effects: [send('rejection')] })],
    [[], beforeTheTerm({ effects: [send('intention')] })],
    [[], beforeTheTerm({})],
    [[], beforeTheTerm({ asks: [VIEWS], effects: [send('rejection')] })],
    [
      [],
      beforeTheTerm({
        asks: [{ kind: 'date', name: 'receivedOn', label: both('Dag'), hasHappened: true }],
      }),
    ],
    [['more'], beforeTheTerm({ asks: [{ kind: 'date', name: 'receivedOn', label: both('Dag') }] })],
    [[], beforeTheTerm({ effects: [send('rejection')], by: ['officer', 'system'] })],
    [[], beforeTheTerm({ effects: [send('rejection')], guard: deadlineLapsed('views') })],
    [[], beforeTheTerm({ effects: [send('rejection')], guard: deadlineOver('views', 'a') })],
    [
      [],
      withDeadline(
        'views',
        { reminds: 'officer' },
        beforeTheTerm({ effects: [send('rejection')] }),
      ),
    ],
    [['reject-after-views'], guarded('reject-after-views', always())],
    [
      [],
      withStates(
        { 'rejection-announced': state('intake') },
        beforeTheTerm({ effects: [send('rejection')] }),
      ),
    ],
    [[], withoutEffect('start-deadline', beforeTheTerm({ effects: [send('rejection')] }))],
  ],
  'undone-too-early': [
    [['announce-less'], guarded('announce-less', lowerThanAwarded('a'))],
    [[], guarded('announce-less', all(lowerThanAwarded('a'), dayOver('start', 'a')))],
    [[], guarded('announce-less', all(asAnnounced('a'), always()))],
    [[], privately(guarded('announce-less', lowerThanAwarded('a')))],
    [[], except('record-account', 'is-done')],
    [
      ['record-first'],
      withSteps(
        {
          'record-first': step('awarded', 'accounted', { asks: [DONE] }),
        },
        except('record-account', 'account-disputed'),
      ),
    ],
    [
      [],
      withSteps({
        'record-first': step('awarded', 'accounted', { asks: [DONE] }),
      }),
    ],
    [
      [],
      withSteps(
        {
          'record-first': step('awarded', 'accounted', {
            guard: projectOver('a'),
            asks: [DONE],
          }),
        },
        except('record-account', 'account-disputed'),
      ),
    ],
    [
      [],
      withStep('announce-less', {
        guard: lowerThanAwarded('a'),
        effects: [{ kind: 'revise-determination', step: 'announce' }],
      }),
    ],
  ],
} satisfies Partial<Cases<FindingCode>>;
