import { threeBands } from '../../co-financing/three-bands.fixture.js';
import type { ProcedureDefinition } from '../../procedure/index.js';
import type { Term, TermUnit } from '../../term/index.js';
import { all, fourEyes } from '../../workflow/index.js';
import type { SchemeVersion } from '../scheme.js';
import { GARDEN_CHECK, GARDEN_DOCUMENTS, GARDEN_FORM } from './garden-form.fixture.js';
import { GARDEN_LETTERS } from './garden-letters.fixture.js';
import { deadline, send, state, step } from './garden-parts.fixture.js';
import { GARDEN_WORKFLOW } from './garden-workflow.fixture.js';
import { both } from './words.fixture.js';

const term = (amount: number, unit: TermUnit = 'weeks'): Term => ({
  amount,
  unit,
  atwApplies: true,
  article: 'art. 9',
});

/** What somebody does against a rejection: another decides on it. */
export const OBJECTION: ProcedureDefinition = {
  label: both('Bezwaar'),
  beside: ['rejected', 'not-processed'],
  begins: ['rejected'],
  initial: 'not-objected',
  states: {
    'not-objected': state('closed'),
    objected: state('decision', { deadline: 'hearing' }),
    answered: state('closed', { final: true }),
  },
  deadlines: { hearing: deadline('hearing') },
  transitions: {
    object: step('not-objected', 'objected', { by: ['applicant'] }),
    uphold: step('objected', 'answered', {
      by: ['decision-maker'],
      asks: [{ kind: 'money', name: 'anew', label: both('Bedrag') }],
      guard: all(
        fourEyes('reject'),
        fourEyes('reject-after-views'),
        fourEyes('reject-quality'),
        fourEyes('reject-ceiling'),
        fourEyes('leave-undealt'),
      ),
      effects: [
        { kind: 'replace-decision', outcome: 'awarded', amount: 'anew' },
        send('objection-upheld'),
      ],
    }),
  },
};

/** A made-up scheme in which nothing is wrong: money for gardens in which bees live. */
export const BEE_GARDEN: SchemeVersion = {
  scheme: 'bee-garden',
  version: '2027',
  name: both('Bijentuin'),
  summary: both('Geld voor een tuin met bijen.'),
  audience: both('Scholen'),
  law: 'awb',
  regulation: { title: both('Regeling bijentuin'), bwbId: null, url: 'https://example.org' },
  authority: {
    name: both('De minister van Bijen'),
    address: ['Korfstraat 1'],
    contact: 'bij@example.org',
    mandate: both('Namens de minister'),
    objection: both('Korfstraat 1'),
  },
  applicant: { kind: 'organisation' },
  limits: [
    {
      code: 'one-per-town',
      article: 'art. 3',
      text: both('Eén tuin per plaats'),
      per: [
        { kind: 'answer', field: 'town' },
        { kind: 'parameter', name: 'firstDay' },
        { kind: 'tranche' },
      ],
      across: 'applicants',
    },
  ],
  parameters: [
    {
      field: { kind: 'date', name: 'firstDay', label: both('Eerste dag'), required: true },
      preset: null,
      told: both('Eerste dag'),
    },
    { field: { kind: 'money', name: 'most', label: both('Meest') }, preset: 900_000 },
    { field: { kind: 'yes-no', name: 'spreads', label: both('Spreiden') }, preset: false },
  ],
  selfCheck: GARDEN_CHECK,
  finder: {
    finds: 'offers',
    title: both('Tuinen'),
    facets: ['town'],
    shows: ['plan'],
    offerVariant: 'small',
    requestVariant: 'large',
    openStates: ['awarded'],
  },
  workflow: GARDEN_WORKFLOW,
  procedures: { objection: OBJECTION },
  form: GARDEN_FORM,
  documents: GARDEN_DOCUMENTS,
  partnership: {
    kinds: [
      { kind: 'lead-school', label: both('School') },
      { kind: 'labour-organisation', label: both('Bedrijf') },
    ],
    composition: [
      {
        code: 'company-missing',
        article: 'art. 5',
        kinds: ['labour-organisation'],
        minimum: 1,
        text: both('Zoek een bedrijf.'),
      },
    ],
  },
  variants: {
    small: {
      label: both('Klein'),
      list: 'gardens',
      article: 'art. 6',
      amount: { kind: 'asked', minimumCents: 100, maximumCents: 500 },
      coFinancing: threeBands,
    },
    large: {
      label: both('Groot'),
      list: 'gardens',
      article: 'art. 6',
      amount: { kind: 'asked-within', maximumParameter: 'most' },
    },
  },
  conditions: [
    {
      code: 'no-spray',
      kind: 'answer-is',
      article: 'art. 7',
      text: both('Spuit niet.'),
      field: 'sprays',
      in: [false],
      variants: ['small'],
    },
  ],
  assessment: {
    lists: [
      {
        code: 'gardens',
        label: both('Tuinen'),
        article: 'art. 8',
        criteria: [
          {
            code: 'bloom',
            label: both('Bloei'),
            question: both('Bloeit het?'),
            anchors: [1, 2, 3].map((points) => ({ points, text: both(`${points}`) })),
          },
        ],
      },
    ],
    points: {
      minimum: 1,
      maximum: 3,
      sufficientFrom: { numerator: 2, denominator: 1 },
      almostFrom: { numerator: 1, denominator: 1 },
    },
    assessorsPerApplication: 2,
    hasNearMiss: false,
    minimumMotivationWords: 1,
  },
  allocation: {
    method: 'ranked',
    edge: 'refuse-and-stop',
    article: 'art. 8',
    lists: [{ code: 'gardens', label: both('Tuinen') }],
  },
  terms: {
    decision: term(13),
    objection: { ...term(6), article: 'Awb 6:7' },
    repair: term(2),
    undealt: { ...term(4), article: 'Awb 4:5(4)' },
    assessment: term(8),
    views: term(3),
    account: term(10),
    hearing: term(1, 'months'),
  },
  money: {
    payments: {
      kind: 'parts',
      article: 'art. 10',
      parts: [
        {
          share: { numerator: 1, denominator: 2 },
          ground: both('Begin'),
          due: { kind: 'at-award', term: term(6) },
        },
        {
          share: { numerator: 1, denominator: 2 },
          ground: both('Bloei'),
          due: { kind: 'after', awaits: 'bloom' },
        },
      ],
    },
    determination: {
      kind: 'as-awarded-if-done',
      article: 'art. 11',
      notDoneArticle: 'art. 11',
      costArticle: 'art. 12',
    },
  },
  duties: [
    {
      code: 'account',
      article: 'art. 13',
      text: both('Leg verantwoording af.'),
      due: { kind: 'weeks-after-end', weeks: 10 },
      receipt: 'record-account',
    },
  ],
  letters: GARDEN_LETTERS,
};
