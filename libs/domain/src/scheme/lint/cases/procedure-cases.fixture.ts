import { all, always, any, deadlineOver, fourEyes, type Effect } from '../../../workflow/index.js';
import { OBJECTION } from '../../bee-garden/bee-garden.fixture.js';
import {
  garden,
  guarded,
  objecting,
  there,
  withObjection,
  withStep,
  withSteps,
} from '../../bee-garden/changed.fixture.js';
import { send, step } from '../../bee-garden/garden-parts.fixture.js';
import type { SchemeVersion } from '../../scheme.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const upheld = there(OBJECTION.transitions['uphold']);
const doing = (...effects: readonly Effect[]) => objecting('uphold', { effects });
const others = upheld.guard.kind === 'all' ? upheld.guard.of : [];
const beside = (effects: readonly Effect[], running: readonly string[]): SchemeVersion =>
  garden({
    procedures: {
      objection: OBJECTION,
      review: {
        ...OBJECTION,
        beside: running,
        states: Object.fromEntries(
          Object.entries(OBJECTION.states).map(([name, each]) => [`r-${name}`, each]),
        ),
        initial: 'r-not-objected',
        begins: running,
        deadlines: {},
        transitions: {
          review: step('r-not-objected', 'r-answered', {
            by: ['decision-maker'],
            effects,
            guard: fourEyes('award'),
          }),
        },
      },
    },
  });

/** What is right and wrong between the main procedure and what runs beside it. */
export const PROCEDURE_CASES = {
  'advance-not-of-main': [
    [['uphold: dream'], doing({ kind: 'advance-main', transition: 'dream' })],
    [['uphold: award'], doing({ kind: 'advance-main', transition: 'award' })],
    [[], doing({ kind: 'advance-main', transition: 'conclude' })],
  ],
  'begins-not-beside': [[['objection: draft'], withObjection({ begins: ['rejected', 'draft'] })]],
  'beside-nothing': [
    [['objection'], withObjection({ beside: [] })],
    [['objection'], withObjection({ begins: [] })],
    [
      [],
      garden({ procedures: { objection: (({ begins: _begins, ...each }) => each)(OBJECTION) } }),
    ],
  ],
  'decided-twice': [
    [
      [
        'reject, again, award',
        'reject-after-views, again, award',
        'reject-quality, again, award',
        'reject-ceiling, again, award',
      ],
      withSteps({ again: step('rejected', 'ranked', { by: ['system'], reopens: true }) }),
    ],
    [[], withSteps({ again: step('rejected', 'accounted', { by: ['system'], reopens: true }) })],
  ],
  'decided-unheard': [
    [['reject-after-views'], guarded('reject-after-views', always())],
    [
      ['determine-after-views'],
      guarded('determine-after-views', any(always(), deadlineOver('views', 'a'))),
    ],
    [[], withStep('reject-after-views', { guard: always(), effects: [send('intention')] })],
    [
      ['more'],
      withSteps({ more: step('lower-heard', 'determined', { effects: [send('award')] }) }),
    ],
    [[], withSteps({ more: step('accounted', 'determined', { effects: [send('award')] }) })],
  ],
  'effect-of-main': (
    [
      'commit-award',
      'freeze-submission',
      'restore-submission',
      'join-queue',
      'take-slots',
      'release-slots',
      'release-assessors',
      'free-ceiling',
    ] as const
  ).map((kind) => [[`objection: uphold: ${kind}`], doing({ kind })] as const),
  'name-shared': [
    [
      ['states: draft'],
      withObjection({
        states: { ...OBJECTION.states, draft: there(OBJECTION.states['answered']) },
      }),
    ],
    [
      ['transitions: submit'],
      withObjection({ transitions: { ...OBJECTION.transitions, submit: upheld } }),
    ],
    [
      ['deadlines: views'],
      withObjection({ deadlines: { views: there(OBJECTION.deadlines['hearing']) } }),
    ],
  ],
  'objection-by-who-decided': [
    [
      [
        'uphold: leave-undealt',
        'uphold: reject',
        'uphold: reject-after-views',
        'uphold: reject-quality',
        'uphold: reject-ceiling',
      ],
      objecting('uphold', { guard: always() }),
    ],
    [['uphold: reject'], objecting('uphold', { guard: all(...others.slice(1)) })],
    [['uphold: award'], withObjection({ beside: ['rejected', 'not-processed', 'awarded'] })],
    [['uphold: award'], withObjection({ beside: ['rejected', 'not-processed', 'accounted'] })],
    [['uphold: take-back'], withObjection({ beside: ['rejected', 'not-processed', 'taken-back'] })],
    [[], objecting('uphold', { guard: always(), by: ['system'] })],
    [[], objecting('uphold', { guard: always(), effects: [send('rejection')] })],
    [
      [
        'uphold: leave-undealt',
        'uphold: reject',
        'uphold: reject-after-views',
        'uphold: reject-quality',
        'uphold: reject-ceiling',
      ],
      objecting('uphold', { guard: always(), effects: [send('objection-upheld')] }),
    ],
    [
      [
        'uphold: leave-undealt',
        'uphold: reject',
        'uphold: reject-after-views',
        'uphold: reject-quality',
        'uphold: reject-ceiling',
      ],
      objecting('uphold', {
        guard: always(),
        effects: [{ kind: 'replace-decision', outcome: 'awarded', amount: 'anew' }],
      }),
    ],
    [['uphold: review'], beside([send('award')], ['rejected'])],
    [[], beside([send('award')], ['awarded'])],
    [
      ['uphold: review'],
      beside([send('award'), { kind: 'advance-main', transition: 'reject' }], ['awarded']),
    ],
    [[], beside([send('award'), { kind: 'advance-main', transition: 'withdraw' }], ['rejected'])],
    [[], beside([], ['rejected'])],
  ],
  'procedure-unbegun': [
    [['uphold'], objecting('uphold', { to: 'not-objected' })],
    [
      [],
      objecting('uphold', {
        to: 'not-objected',
        effects: [{ kind: 'take-back-receipt', because: 'mistake', article: 'a', deadlines: [] }],
      }),
    ],
  ],
} satisfies Partial<Cases<FindingCode>>;
