import {
  always,
  deadlineLapsed,
  dutyOpen,
  fourEyes,
  repairOffered,
  variantIs,
} from '@tranche/domain';
import type { FindingCode, SchemeVersion, StateDefinition } from '@tranche/domain';
import {
  examPilot,
  rif,
  sectorPlan,
  talent,
  there,
  twice,
  voucher,
  withGuard,
  withoutEffect,
  withLetter,
  withStep,
  type Mutations,
} from './mutation.fixture.js';

const states = (added: Readonly<Record<string, StateDefinition>>): SchemeVersion => ({
  ...examPilot,
  workflow: { ...examPilot.workflow, states: { ...examPilot.workflow.states, ...added } },
});
const ENDED = there(examPilot.workflow.states['ended']);
const { final: _final, ...GOES_ON } = ENDED;
const { repair: REPAIR } = examPilot.workflow.deadlines;

/** The steps of the pilot, and one more that leaves `ended`. */
const afterTheEnd = (to: string): SchemeVersion => {
  const end = there(examPilot.workflow.transitions['end']);
  const transitions = {
    ...examPilot.workflow.transitions,
    linger: { ...end, from: ['ended'], to },
  };
  return { ...examPilot, workflow: { ...examPilot.workflow, transitions } };
};

const withoutTerm = (scheme: SchemeVersion, name: string): SchemeVersion => {
  const { [name]: _gone, ...terms } = scheme.terms;
  return { ...scheme, terms };
};

/** Breaks of the life of an application, its terms and its duties. */
export const WORKFLOW_MUTATIONS = {
  'binds-unseen': [withStep(examPilot, 'award', { guard: always() }), 'award'],
  'ceiling-kept': [withStep(examPilot, 'end', { effects: [] }), 'end'],
  'correction-unnamed': [
    withStep(rif, 'receive-account', {
      labelAgain: there(rif.workflow.transitions['receive-account']).label,
    }),
    'receive-account',
  ],
  'deadline-unknown': [
    withGuard(examPilot, 'end', deadlineLapsed('eclipse')),
    'guard of end: eclipse',
  ],
  'decline-without-end': [
    withStep(examPilot, 'decline-to-process', { guard: repairOffered() }),
    'decline-to-process',
  ],
  'decision-without-letter': [withoutEffect(examPilot, 'send-letter'), 'award'],
  'decision-without-remedy': [
    withStep(examPilot, 'reject', {
      effects: [{ kind: 'send-letter', letter: 'supplement-request' }],
    }),
    'reject: supplement-request',
  ],
  'duty-not-met': [withoutEffect(rif, 'meet-duty'), 'receipt of '],
  'duty-twice': [{ ...examPilot, duties: twice(examPilot.duties) }, 'as-programme'],
  'duty-unknown': [withGuard(examPilot, 'end', dutyOpen('dance')), 'guard of end: dance'],
  'field-unknown': [
    {
      ...examPilot,
      workflow: {
        ...examPilot.workflow,
        deadlines: {
          ...examPilot.workflow.deadlines,
          repair: { ...there(REPAIR), from: { answer: 'moonrise' } },
        },
      },
    },
    'deadline repair: moonrise',
  ],
  'final-state-with-exit': [afterTheEnd('admitted'), 'ended'],
  'four-eyes-missing': [withStep(examPilot, 'award', { guard: always() }), 'award'],
  'guard-missing': [withStep(examPilot, 'submit', { guard: always() }), 'submit: '],
  'intention-unsaid': [
    withLetter(rif, 'determination-after-views', ({ sections }) => ({
      sections: sections.map((section) => ({
        ...section,
        blocks: section.blocks.filter(({ when }) => when !== 'intention'),
      })),
    })),
    'determine-after-views',
  ],
  'internal-to-who-took-it': [withStep(examPilot, 'submit', { isInternal: true }), 'submit'],
  'lapse-not-by-system': [
    withStep(examPilot, 'lapse-repair', { by: ['officer'] }),
    'deadline repair: lapse-repair',
  ],
  'late-views-lost': [
    withStep(rif, 'record-late-determination-views', { by: ['decision-maker'] }),
    'lower-determination-heard',
  ],
  'letter-unknown': [
    withStep(examPilot, 'end', { effects: [{ kind: 'send-letter', letter: 'farewell' }] }),
    'effect of end: farewell',
  ],
  'limit-idle': [withoutEffect(examPilot, 'take-slots'), 'no transition takes the slot'],
  'lowered-unheard': [
    withStep(voucher, 'determine', { guard: fourEyes('prepare-determination') }),
    'determine',
  ],
  'never-determined': [
    withoutEffect(voucher, 'determine'),
    'no transition determines the final amount',
  ],
  'payments-unplanned': [
    withoutEffect(voucher, 'plan-payments'),
    'no transition plans the payments',
  ],
  'payments-without-money': [
    withStep(examPilot, 'end', { effects: [{ kind: 'plan-payments' }] }),
    'plan-payments',
  ],
  'queue-never-joined': [
    withoutEffect(voucher, 'join-queue'),
    'no transition gives a place in the order of arrival',
  ],
  'question-unknown': [
    withStep(examPilot, 'end', {
      effects: [{ kind: 'meet-duty', duty: 'evaluation', day: 'doomsday' }],
    }),
    'effect of end: doomsday',
  ],
  'ranking-without-advice': [withStep(rif, 'rank', { guard: always() }), 'rank'],
  'rejected-unheard': [withStep(voucher, 'reject', { asks: [] }), 'reject'],
  'state-means-nothing': [
    withStep(examPilot, 'award', { to: 'ended' }),
    'ended, where award leads',
  ],
  'state-unknown': [withStep(examPilot, 'end', { to: 'mars' }), 'mars'],
  'state-unreachable': [states({ island: ENDED }), 'island'],
  'state-without-end': [
    {
      ...afterTheEnd('ended'),
      workflow: {
        ...afterTheEnd('ended').workflow,
        states: { ...examPilot.workflow.states, ended: GOES_ON },
      },
    },
    'ended',
  ],
  'state-without-exit': [states({ ended: GOES_ON }), 'ended'],
  'step-by-others': [withStep(examPilot, 'rank', { by: ['applicant'] }), 'rank: '],
  'step-missing': [withStep(examPilot, 'rank', { step: 'declare-complete' }), 'rank: '],
  'step-twice': [withStep(examPilot, 'end', { step: 'rank' }), 'rank: '],
  'step-without-term': [withStep(examPilot, 'ask-supplement', { effects: [] }), 'ask-supplement: '],
  'step-without-use': [withStep(talent, 'complete', { step: 'award' }), 'complete: award'],
  'term-cut-off': [withStep(voucher, 'record-proof', { guard: always() }), 'record-proof'],
  'term-missing': [withoutTerm(examPilot, 'objection'), 'objection'],
  'term-unknown': [withoutTerm(sectorPlan, 'determination'), 'deadline determination: '],
  'transition-unknown': [withGuard(examPilot, 'end', fourEyes('dream')), 'guard of end: dream'],
  'undone-too-early': [
    withStep(voucher, 'prepare-determination', { guard: always() }),
    'prepare-determination',
  ],
  'variant-unknown': [withGuard(examPilot, 'end', variantIs('museum')), 'guard of end: museum'],
} satisfies Partial<Mutations<FindingCode>>;
