import { all, type Guard } from '../../../workflow/index.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import {
  guarded,
  there,
  withoutEffect,
  withStates,
  withStep,
  withSteps,
} from '../../bee-garden/changed.fixture.js';
import { state, step } from '../../bee-garden/garden-parts.fixture.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { documents, partnership, variants, workflow } = BEE_GARDEN;
const { transitions } = workflow;
const sending = (...left: readonly Guard[]) => guarded('submit', all(...left));
const demanded = (() => {
  const { guard } = there(transitions['submit']);
  return guard.kind === 'all' ? guard.of : [];
})();
const leftOut = (...kinds: readonly Guard['kind'][]) =>
  sending(...demanded.filter(({ kind }) => !kinds.includes(kind)));
const cleared = (name: string) => withStep(name, { effects: [] });
const counting = { small: { ...there(variants['small']), amount: { kind: 'place' } as const } };

/** What is right and wrong in the shape of a life cycle and its steps. */
export const WORKFLOW_CASES = {
  'ceiling-kept': [
    [
      ['take-back'],
      withStep('take-back', { effects: [{ kind: 'drop-payments', which: 'all-planned' }] }),
    ],
    [
      ['finish'],
      withSteps({
        finish: step('accounted', 'taken-back', {
          effects: [{ kind: 'drop-payments', which: 'all-planned' }],
        }),
      }),
    ],
    [[], withStep('take-back', { effects: [{ kind: 'drop-payments' }] })],
    [
      [],
      withSteps({
        finish: step('submitted', 'taken-back', {
          effects: [{ kind: 'drop-payments', which: 'all-planned' }],
        }),
      }),
    ],
    [
      [],
      withSteps({
        finish: step('accounted', 'lower-heard', {
          effects: [{ kind: 'drop-payments', which: 'all-planned' }],
        }),
      }),
    ],
    [
      ['take-back', 'determine', 'determine-after-views'],
      { ...cleared('take-back'), variants: counting },
    ],
  ],
  'correction-unnamed': [
    [
      ['record-account'],
      withStep('record-account', { labelAgain: there(transitions['record-account']).label }),
    ],
    [['fill'], withSteps({ fill: step(['submitted', 'repair-asked'], 'submitted', { asks: [] }) })],
    [[], withSteps({ fill: step(['submitted', 'repair-asked'], 'submitted') })],
    [[], withSteps({ fill: step('submitted', 'submitted', { asks: [] }) })],
    [[], withSteps({ fill: step(['repair-asked', 'ranked'], 'submitted', { asks: [] }) })],
  ],
  'final-state-with-exit': [
    [['withdrawn'], withSteps({ back: step('withdrawn', 'submitted') })],
    [[], withSteps({ back: step('withdrawn', 'submitted', { reopens: true }) })],
  ],
  'guard-missing': [
    [
      [
        'submit: answers-valid, for the answers',
        'submit: window-open, for the window of a tranche',
      ],
      leftOut('answers-valid', 'window-open'),
    ],
    [['submit: documents-complete, for map'], leftOut('documents-complete')],
    [['submit: partnership-complete, for company-missing'], leftOut('partnership-complete')],
    [['submit: bands-hold, for what others pay'], leftOut('bands-hold')],
    [['submit: slots-free, for the limits'], leftOut('slots-free')],
    [[], withoutEffect('take-slots', leftOut('slots-free'))],
    [
      [],
      {
        ...leftOut('documents-complete'),
        documents: documents.map((each) => ({ ...each, required: false })),
      },
    ],
    [[], { ...leftOut('partnership-complete'), partnership: { ...partnership, composition: [] } }],
    [
      [],
      withSteps({
        resend: step('repair-asked', 'submitted', { effects: [{ kind: 'freeze-submission' }] }),
      }),
    ],
    [[], withSteps({ start: step('draft', 'submitted') })],
  ],
  'state-unreachable': [[['island'], withStates({ island: state('closed', { final: true }) })]],
  'state-without-end': [
    [
      ['loop', 'loop-on'],
      withSteps(
        {
          in: step('submitted', 'loop'),
          on: step('loop', 'loop-on'),
          back: step('loop-on', 'loop'),
        },
        withStates({ loop: state('intake'), 'loop-on': state('intake') }),
      ),
    ],
  ],
  'state-without-exit': [
    [['withdrawn'], withStates({ withdrawn: state('closed', { means: 'withdrawn' }) })],
  ],
} satisfies Partial<Cases<FindingCode>>;
