import { always, windowOpen } from '../../../workflow/index.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import {
  garden,
  guarded,
  there,
  withStates,
  withStep,
  withSteps,
} from '../../bee-garden/changed.fixture.js';
import { state, step } from '../../bee-garden/garden-parts.fixture.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { allocation, assessment, variants } = BEE_GARDEN;
const unscored = garden({ assessment: { ...assessment, lists: [] } });
const cleared = (name: string) => withStep(name, { effects: [] });
const repairedNearMiss = garden({ assessment: { ...assessment, hasNearMiss: true } });

/** What is right and wrong in the steps that the engine takes. */
export const STEP_CASES = {
  'internal-to-who-took-it': [
    [['submit'], withStep('submit', { isInternal: true })],
    [['assign'], withStep('assign', { isInternal: true, by: ['officer', 'counterpart'] })],
    [[], withStep('assign', { isInternal: true })],
  ],
  'ranking-without-advice': [
    [['rank'], guarded('rank', windowOpen())],
    [[], { ...guarded('rank', windowOpen()), assessment: { ...assessment, lists: [] } }],
    [[], { ...guarded('rank', windowOpen()), allocation: { ...allocation, method: 'lottery' } }],
  ],
  'state-means-nothing': [
    [
      ['withdrawn, where withdraw leads: withdrawn'],
      withStates({ withdrawn: state('closed', { final: true }) }),
    ],
    [
      [
        'scored, where assign leads: being-assessed',
        'where conclude starts: being-assessed',
        'scored, where reopen leads: being-assessed',
      ],
      withStates({ scored: state('assessment', { deadline: 'assessment' }) }),
    ],
    [
      ['assessed, where conclude leads: assessed'],
      withStates({ assessed: state('assessment', { deadline: 'decision' }) }),
    ],
    [
      ['awarded, where award leads: awarded or determined'],
      withStates({ awarded: state('execution', { deadline: 'account' }) }),
    ],
    [
      [
        'determined, where determine leads: determined',
        'determined, where determine-after-views leads: determined',
      ],
      withStates({ determined: state('closed', { final: true }) }),
    ],
    [
      ['where mend starts: assessed'],
      withSteps({
        mend: step(['assessed', 'submitted'], 'repair-asked', { step: 'ask-near-miss-supplement' }),
      }),
    ],
    [[], withStates({ awarded: state('closed', { means: 'determined' }) })],
  ],
  'step-by-others': [
    [['rank: officer or chair'], withStep('rank', { by: ['applicant'] })],
    [['award: decision-maker'], withStep('award', { by: ['officer'] })],
    [['withdraw: applicant'], withStep('withdraw', { by: ['officer'] })],
    [
      ['conclude: system', 'reopen: system'],
      withStep('conclude', { by: ['officer'] }, withStep('reopen', { by: ['chair'] })),
    ],
    [
      ['ask-supplement: officer', 'assign: officer'],
      withStep('assign', { by: ['chair'] }, withStep('ask-supplement', { by: ['chair'] })),
    ],
    [
      ['reject-quality: decision-maker', 'reject-ceiling: decision-maker'],
      withStep(
        'reject-quality',
        { by: ['officer'] },
        withStep('reject-ceiling', { by: ['chair'] }),
      ),
    ],
    [['more: '], withSteps({ more: step('submitted', 'submitted', { by: [] }) })],
    [[], withStep('rank', { by: ['applicant', 'chair'] })],
  ],
  'step-missing': [
    [['rank: the tranche is divided (ranked)'], withStep('rank', { step: 'declare-complete' })],
    [['award: the tranche is divided (ranked)'], withStep('award', { step: 'declare-complete' })],
    [
      ['reject-quality: not everybody has a place'],
      withStep('reject-quality', { step: 'declare-complete' }),
    ],
    [
      ['reject-ceiling: the ceiling can be reached'],
      withStep('reject-ceiling', { step: 'declare-complete' }),
    ],
    [['assign: assessors score'], withStep('assign', { step: 'declare-complete' })],
    [
      [
        'ask-near-miss-supplement: a near miss is repaired',
        'supplement-near-miss: a near miss is repaired',
      ],
      repairedNearMiss,
    ],
    [
      ['ask-supplement: a guard asks whether it was taken'],
      withStep('ask-supplement', { step: 'declare-complete' }),
    ],
    [
      ['reject-quality: not everybody has a place'],
      withStep(
        'reject-quality',
        { step: 'declare-complete' },
        { ...unscored, allocation: { ...allocation, method: 'proportional' } },
      ),
    ],
    [[], withStep('reject-quality', { step: 'declare-complete' }, unscored)],
    [
      [],
      {
        ...withStep('rank', { step: 'declare-complete' }),
        allocation: { ...allocation, method: 'none' },
      },
    ],
    [
      [],
      guarded('leave-undealt', always(), withStep('ask-supplement', { step: 'declare-complete' })),
    ],
    [
      [],
      {
        ...withStep('reject-ceiling', { step: 'declare-complete' }),
        variants: { small: { ...there(variants['small']), amount: { kind: 'none' } } },
      },
    ],
  ],
  'step-twice': [
    [['rank: rank, more'], withSteps({ more: step('submitted', 'submitted', { step: 'rank' }) })],
    [[], withSteps({ more: step('submitted', 'repair-asked', { step: 'ask-supplement' }) })],
  ],
  'step-without-term': [
    [['ask-supplement: until when one can supplement'], cleared('ask-supplement')],
  ],
  'step-without-use': [
    [
      [
        'assign: assign',
        'conclude: conclude-assessment',
        'reopen: reopen-assessment',
        'reject-quality: reject-quality',
      ],
      unscored,
    ],
    [
      ['more: supplement-near-miss'],
      withSteps({ more: step('submitted', 'submitted', { step: 'supplement-near-miss' }) }),
    ],
    [[], withSteps({ more: step('submitted', 'submitted', { step: 'declare-complete' }) })],
  ],
} satisfies Partial<Cases<FindingCode>>;
