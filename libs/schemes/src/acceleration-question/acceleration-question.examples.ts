import { cents, type AllocationCandidate } from '@tranche/domain';
import type { SchemeExample } from '../contract/example/scheme-example.js';
import { CRITERIA, SUBMITTING } from './acceleration-question.sources.js';

const round1 = { kind: 'window', firstDay: '2018-01-11', lastDay: '2018-03-04' } as const;
const round2 = { kind: 'window', firstDay: '2018-03-05', lastDay: '2018-05-15' } as const;

function candidate(reference: string, points: number, isSufficient: boolean): AllocationCandidate {
  return {
    reference,
    list: 'questions',
    requestedCents: cents(0),
    points: { numerator: points, denominator: 18 },
    isSufficient,
    insufficient: [],
    isAfterNearMiss: false,
    committeePlace: null,
  };
}

const answers = { board: 'yes', earlier: 'no', support: 'yes', market: 'no', money: 'no' };

export const accelerationExamples: readonly SchemeExample[] = [
  {
    ...round1,
    name: 'before 5 March 2018: the last second',
    at: '2018-03-04T22:59:59Z',
    isOpen: true,
  },
  { ...round1, name: '5 March 2018 is too late', at: '2018-03-04T23:00:00Z', isOpen: false },
  {
    ...round2,
    name: 'before 16 May 2018: the last second',
    at: '2018-05-15T21:59:59Z',
    isOpen: true,
  },
  { ...round2, name: '16 May 2018 is too late', at: '2018-05-15T22:00:00Z', isOpen: false },
  {
    kind: 'partnership',
    name: 'a board with two that support it',
    partnerKinds: ['lead-board', 'school-board', 'school-board'],
    missing: [],
  },
  {
    kind: 'partnership',
    name: 'one supporting board is not enough',
    partnerKinds: ['lead-board', 'school-board'],
    missing: ['support-missing'],
  },
  {
    kind: 'slot',
    name: 'one question per board as lead applicant, also in a later round',
    first: { tranche: 'march', year: 2018 },
    second: { tranche: 'may', year: 2018 },
    isAllowed: false,
  },
  {
    kind: 'judgement',
    name: 'a question that meets all six criteria',
    list: 'questions',
    points: {
      relevant: [2, 2, 2],
      durable: [2, 2, 2],
      representative: [2, 3, 2],
      concrete: [2, 2, 2],
      innovative: [3, 3, 2],
      transferable: [2, 2, 2],
    },
    outcome: 'sufficient',
    insufficient: [],
  },
  {
    kind: 'judgement',
    name: 'a question the market could answer is not innovative, and that is enough to refuse',
    list: 'questions',
    points: { innovative: [2, 1, 2] },
    outcome: 'insufficient',
    insufficient: ['innovative'],
  },
  {
    kind: 'allocation',
    name: 'every sufficient question is taken up: nothing is divided',
    seed: 'aa',
    input: {
      method: 'ranked',
      ceilingCents: cents(0),
      candidates: [
        candidate('VERS-1', 14, true),
        candidate('VERS-2', 13, true),
        candidate('VERS-3', 11, false),
      ],
    },
    places: {
      'VERS-1': ['award', 0],
      'VERS-2': ['award', 0],
      'VERS-3': ['reject-quality', 0],
    },
  },
  {
    kind: 'self-check',
    name: 'a question the market answers stops',
    answers: { ...answers, market: 'yes' },
    stops: CRITERIA,
  },
  {
    kind: 'self-check',
    name: 'who looks for money finds none here',
    answers: { ...answers, money: 'yes' },
    stops: SUBMITTING,
  },
];
