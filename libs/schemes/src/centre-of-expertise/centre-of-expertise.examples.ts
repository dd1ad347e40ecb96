import { cents, MILLION_EUROS, type AllocationCandidate } from '@tranche/domain';
import type { SchemeExample } from '../contract/example/scheme-example.js';

const spring2012 = { kind: 'window', firstDay: '2012-03-01', lastDay: '2012-05-05' } as const;

const oneMillionAYear = {
  requestedPerYear: MILLION_EUROS,
  requested: 4 * MILLION_EUROS,
  hasWeakCourse: false,
};
const businessPays = [{ partnerKind: 'labour-organisation', cashCents: 4 * MILLION_EUROS }];

/** Twenty-one sufficient plans of four million each, in order of points. */
const plans: readonly AllocationCandidate[] = Array.from({ length: 21 }, (_, index) => ({
  reference: `COE-${index + 1}`,
  list: 'centres',
  requestedCents: cents(4 * MILLION_EUROS),
  points: { numerator: 1500 - index, denominator: 1500 },
  isSufficient: true,
  insufficient: [],
  isAfterNearMiss: false,
  committeePlace: null,
}));

type Place = readonly ['award' | 'reject-ceiling', number];

const twentyFit: Readonly<Record<string, Place>> = Object.fromEntries(
  plans.map(({ reference }, index): readonly [string, Place] => [
    reference,
    index < 20 ? ['award', 4 * MILLION_EUROS] : ['reject-ceiling', 0],
  ]),
);

const awardedPlan = {
  variant: 'centre',
  awardedCents: 4 * MILLION_EUROS,
  budgetCents: 8 * MILLION_EUROS,
};

export const centreExamples: readonly SchemeExample[] = [
  {
    ...spring2012,
    name: 'once, before 6 May 2012: the last second',
    at: '2012-05-05T21:59:59Z',
    isOpen: true,
  },
  { ...spring2012, name: '6 May 2012 is too late', at: '2012-05-05T22:00:00Z', isOpen: false },
  {
    kind: 'term',
    name: 'the decision is there before 1 December 2012',
    term: 'decision',
    start: '2012-05-05',
    endsOn: '2012-11-30',
  },
  {
    kind: 'parameter',
    name: 'a million per centre per year',
    parameter: 'maximumPerYear',
    preset: MILLION_EUROS,
  },
  {
    kind: 'amount',
    name: 'four years of a million',
    variant: 'centre',
    requestedCents: 4 * MILLION_EUROS,
    isAllowed: true,
  },
  {
    kind: 'amount',
    name: 'a fifth year is too much',
    variant: 'centre',
    requestedCents: 5 * MILLION_EUROS,
    isAllowed: false,
  },
  {
    kind: 'condition',
    name: 'water, a million a year, and business pays',
    variant: 'centre',
    answers: { ...oneMillionAYear, sector: 'water' },
    contributions: businessPays,
    broken: [],
  },
  {
    kind: 'condition',
    name: 'more than a million a year',
    variant: 'centre',
    answers: { ...oneMillionAYear, sector: 'water', requestedPerYear: MILLION_EUROS + 1 },
    contributions: businessPays,
    broken: ['at-most-per-year'],
  },
  {
    kind: 'condition',
    name: 'half a million a year is not four million in four years',
    variant: 'centre',
    answers: { ...oneMillionAYear, sector: 'water', requestedPerYear: MILLION_EUROS / 2 },
    contributions: businessPays,
    broken: ['four-years-at-most'],
  },
  {
    kind: 'condition',
    name: 'chemistry without money of business',
    variant: 'centre',
    answers: { ...oneMillionAYear, sector: 'chemistry' },
    broken: ['business-pays'],
  },
  {
    kind: 'condition',
    name: 'care without money of business, and a course in recovery',
    variant: 'centre',
    answers: { ...oneMillionAYear, sector: 'care', hasWeakCourse: true },
    broken: ['courses-in-order'],
  },
  {
    kind: 'answers',
    name: 'at most four years',
    answers: { durationYears: 5 },
    broken: ['durationYears: out-of-range'],
  },
  {
    kind: 'partnership',
    name: 'a college alone is no centre',
    partnerKinds: ['lead-college'],
    missing: ['partner-missing'],
  },
  {
    kind: 'financing',
    name: 'eight million, of which four of business',
    variant: 'centre',
    budgetCents: 8 * MILLION_EUROS,
    requestedCents: 4 * MILLION_EUROS,
    contributions: [{ partnerKind: 'labour-organisation', cashCents: 4 * MILLION_EUROS }],
    broken: [],
  },
  {
    kind: 'judgement',
    name: 'three times three points suffice',
    list: 'centres',
    points: { ambition: [3, 3, 3], 'system-fit': [3, 3, 3], feasibility: [3, 3, 3] },
    outcome: 'sufficient',
    insufficient: [],
  },
  {
    kind: 'judgement',
    name: 'a two is not mended by fives',
    list: 'centres',
    points: { feasibility: [2, 2, 2] },
    outcome: 'insufficient',
    insufficient: ['feasibility'],
  },
  {
    kind: 'allocation',
    name: 'twenty million a year pays twenty centres of a million, and not a twenty-first',
    seed: 'aa',
    input: {
      method: 'ranked',
      ceilingCents: cents(80 * MILLION_EUROS),
      candidates: plans,
    },
    places: twentyFit,
  },
  {
    kind: 'payments',
    name: 'the second half waits for a positive midterm review',
    awardCents: 4 * MILLION_EUROS,
    period: {
      awardedOn: '2012-11-30',
      project: { startsOn: '2013-01-01', durationYears: 4 },
    },
    payments: [
      [2 * MILLION_EUROS, '2013-01-11'],
      [2 * MILLION_EUROS, null],
    ],
  },
  {
    kind: 'duty',
    name: 'the account for the midterm review is due before 1 July 2014, so by 30 June',
    duty: 'midterm',
    awardedOn: '2012-11-30',
    startsOn: '2013-01-01',
    durationYears: 4,
    dueOn: ['2014-06-30'],
  },
  {
    kind: 'duty',
    name: 'the account of the results is due before 1 July 2016',
    duty: 'account',
    awardedOn: '2012-11-30',
    startsOn: '2013-01-01',
    durationYears: 4,
    dueOn: ['2016-06-30'],
  },
  {
    kind: 'answers',
    name: 'four years from 1 January 2013 end with 2016',
    answers: { startsOn: '2013-01-01', durationYears: 4 },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'a later start would run past 2016',
    answers: { startsOn: '2013-01-02' },
    broken: ['startsOn: too-late'],
  },
  {
    kind: 'determination',
    name: 'the one negative of the 24 reviews: half was spent, half was paid, half remains',
    input: { ...awardedPlan, paidCents: 2 * MILLION_EUROS, realisedCostCents: 4 * MILLION_EUROS },
    determinedCents: 2 * MILLION_EUROS,
    outcome: 'lower',
    recoverableCents: 0,
  },
  {
    kind: 'determination',
    name: 'one of the 23 positive reviews: all was spent and all remains',
    input: { ...awardedPlan, paidCents: 4 * MILLION_EUROS, realisedCostCents: 8 * MILLION_EUROS },
    determinedCents: 4 * MILLION_EUROS,
    outcome: 'as-awarded',
    recoverableCents: 0,
  },
  {
    kind: 'self-check',
    name: 'a course in recovery stops',
    answers: { college: 'yes', profile: 'yes', 'co-financing': 'yes', 'weak-course': 'yes' },
    stops: 'art. 9(5)',
  },
];
