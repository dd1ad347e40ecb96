import type { AnswerRow } from '@tranche/domain';
import type { SchemeExample } from '../contract/scheme-example.js';
import { FRAMEWORK, REGION_RULES } from './technology-network.sources.js';

const EUR = 100;

function asked(name: string, variant: string, euro: number, isAllowed: boolean): SchemeExample {
  return { kind: 'amount', name, variant, requestedCents: euro * EUR, isAllowed };
}

function schools(count: number): readonly AnswerRow[] {
  return Array.from({ length: count }, (_, index) => ({ name: `School ${index + 1}` }));
}

const spring2016 = { kind: 'window', firstDay: '2016-01-01', lastDay: '2016-06-30' } as const;

export const networkExamples2016: readonly SchemeExample[] = [
  asked('training: 25,000 for a board', 'training', 25_000, true),
  asked('training: one euro more is too much', 'training', 25_001, false),
  asked('innovation: 20,000 for a project', 'innovation', 20_000, true),
  asked('innovation: one euro more is too much', 'innovation', 20_001, false),
  {
    kind: 'condition',
    name: '5,000 for a school',
    variant: 'training',
    answers: { highestPerSchool: 5_000 * EUR },
    broken: [],
  },
  {
    kind: 'condition',
    name: 'one euro more for a school is too much',
    variant: 'training',
    answers: { highestPerSchool: 5_001 * EUR },
    broken: ['at-most-per-school'],
  },
  {
    kind: 'condition',
    name: 'another region sets another amount per school',
    variant: 'training',
    answers: { highestPerSchool: 5_001 * EUR },
    parameters: { maximumPerSchool: 7_500 * EUR },
    broken: [],
  },
  {
    kind: 'condition',
    name: 'five schools: 25,000 for the board',
    variant: 'training',
    answers: { requested: 25_000 * EUR, schools: schools(5) },
    broken: [],
  },
  {
    kind: 'condition',
    name: 'one school is no reason for 25,000',
    variant: 'training',
    answers: { requested: 25_000 * EUR, schools: schools(1) },
    broken: ['at-most-for-the-schools'],
  },
  {
    kind: 'answers',
    name: 'a school in two rows would get the maximum per school twice',
    answers: {
      schools: ['25LN', '05XY', '25ln'].map((code) => ({
        name: 'De Vlieger',
        code,
        type: 'bao',
        teachers: 8,
      })),
    },
    broken: ['schools/2/code: twice'],
  },
  {
    ...spring2016,
    name: 'before 1 July 2016: the last second',
    at: '2016-06-30T21:59:59Z',
    isOpen: true,
  },
  { ...spring2016, name: '1 July 2016 is too late', at: '2016-06-30T22:00:00Z', isOpen: false },
  {
    kind: 'slot',
    name: 'a board does not apply for training twice',
    first: { tranche: 'a', year: 2016 },
    second: { tranche: 'a', year: 2016 },
    isAllowed: false,
  },
  {
    kind: 'slot',
    name: 'a board may have two innovation projects',
    first: { tranche: 'a', year: 2016, answers: { projectName: 'Robots' } },
    second: { tranche: 'a', year: 2016, answers: { projectName: 'Bruggen bouwen' } },
    isAllowed: true,
  },
  {
    kind: 'financing',
    name: 'the province pays along',
    variant: 'innovation',
    budgetCents: 40_000 * EUR,
    requestedCents: 20_000 * EUR,
    contributions: [
      { partnerKind: 'school-board', inKindCents: 10_000 * EUR },
      { partnerKind: 'regional-government', cashCents: 10_000 * EUR },
    ],
    broken: [],
  },
  {
    kind: 'determination',
    name: 'done: the award stands',
    input: {
      variant: 'training',
      awardedCents: 25_000 * EUR,
      paidCents: 25_000 * EUR,
      budgetCents: 30_000 * EUR,
      isDone: true,
    },
    determinedCents: 25_000 * EUR,
    outcome: 'as-awarded',
    recoverableCents: 0,
  },
  {
    kind: 'duty',
    name: 'no account is due: proof only on request',
    duty: 'proof',
    awardedOn: '2016-08-01',
    startsOn: '2016-09-01',
    durationYears: 1,
    dueOn: [],
  },
  {
    kind: 'term',
    name: 'determined without being asked, 22 weeks after the last day',
    term: 'determination',
    start: '2017-08-31',
    endsOn: '2018-02-01',
  },
  {
    kind: 'self-check',
    name: 'a school in another region has its own network',
    answers: { board: 'yes', region: 'no' },
    stops: REGION_RULES,
  },
];

/** Of a budget of 400,000 others pay a quarter. */
const awarded2017 = {
  variant: 'primary',
  awardedCents: 300_000 * EUR,
  paidCents: 300_000 * EUR,
  budgetCents: 400_000 * EUR,
  realisedCoFinancingCents: 100_000 * EUR,
};

export const networkExamples2017: readonly SchemeExample[] = [
  {
    kind: 'condition',
    name: 'a network that is not recognised',
    variant: 'primary',
    answers: { isRecognised: false },
    broken: ['recognised'],
  },
  {
    kind: 'parameter',
    name: 'the maximum of a primary network was not found',
    parameter: 'maximumPrimary',
    preset: null,
  },
  {
    kind: 'parameter',
    name: 'the officer says of which of the three years the ceiling is',
    parameter: 'calendarYear',
    preset: null,
  },
  {
    kind: 'slot',
    name: 'a network applies once a year',
    first: { tranche: '2017', year: 2017 },
    second: { tranche: '2018', year: 2018 },
    isAllowed: true,
  },
  {
    kind: 'term',
    name: 'thirteen weeks after receipt, on a Saturday, and it stays there',
    term: 'decision',
    start: '2017-07-01',
    endsOn: '2017-09-30',
  },
  {
    kind: 'determination',
    name: 'a tenth cheaper: the contributions come off first, so all of it goes back',
    input: { ...awarded2017, realisedCostCents: 360_000 * EUR },
    determinedCents: 260_000 * EUR,
    outcome: 'lower',
    recoverableCents: 40_000 * EUR,
  },
  {
    kind: 'determination',
    name: 'cheaper, and others paid less: no share of the budget limits it',
    input: {
      ...awarded2017,
      realisedCostCents: 380_000 * EUR,
      realisedCoFinancingCents: 85_000 * EUR,
    },
    determinedCents: 295_000 * EUR,
    outcome: 'lower',
    recoverableCents: 5_000 * EUR,
  },
  {
    kind: 'duty',
    name: 'the report with audit opinion, 22 weeks after the end',
    duty: 'audit',
    awardedOn: '2017-10-02',
    startsOn: '2018-01-01',
    durationYears: 1,
    dueOn: ['2019-06-03'],
  },
  {
    kind: 'self-check',
    name: 'a school does not apply itself',
    answers: { network: 'no' },
    stops: FRAMEWORK,
  },
];
