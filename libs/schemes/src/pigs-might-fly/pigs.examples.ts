import type { ExampleContribution, SchemeExample } from '../contract/example/scheme-example.js';

const farm = (cents: number): ExampleContribution => ({
  partnerKind: 'labour-organisation',
  inKindCents: cents,
});
const sty = (cashCents: number, inKindCents = 0): ExampleContribution => ({
  partnerKind: 'lead-school',
  cashCents,
  inKindCents,
});

const financing = { kind: 'financing', variant: 'boar', budgetCents: 400 } as const;
const judgement = { kind: 'judgement', list: 'pigs' } as const;
const term = { kind: 'term', start: '2026-12-23' } as const;

/** What comes of every part of the engine, under rules small enough to check by hand. */
export const pigsExamples: readonly SchemeExample[] = [
  {
    ...financing,
    name: 'half subsidy, a quarter farmers, a quarter sty',
    requestedCents: 200,
    contributions: [farm(100), sty(100)],
    broken: [],
  },
  {
    ...financing,
    name: 'subsidy one cent over half',
    requestedCents: 201,
    contributions: [farm(100), sty(99)],
    broken: ['subsidy'],
  },
  {
    ...financing,
    name: 'farmers one cent under a quarter',
    requestedCents: 200,
    contributions: [farm(99), sty(101)],
    broken: ['farmers', 'sty'],
  },
  {
    ...financing,
    name: 'mud does not count, so the budget is not covered',
    requestedCents: 200,
    contributions: [farm(190), sty(0, 10)],
    broken: ['mud', 'total'],
  },
  {
    kind: 'amount',
    name: 'a piglet asks one cent too much',
    variant: 'piglet',
    requestedCents: 50_001,
    isAllowed: false,
  },
  {
    ...term,
    name: 'three working days over Christmas end on Tuesday 29 December',
    term: 'repair',
    endsOn: '2026-12-29',
  },
  {
    ...term,
    name: 'thirty days end on a Friday and stay there',
    term: 'decision',
    endsOn: '2027-01-22',
  },
  {
    ...term,
    name: 'a diet lengthens the decision by a month',
    term: 'decision',
    extensions: ['diet'],
    endsOn: '2027-02-22',
  },
  {
    kind: 'advances',
    name: 'half, then two equal parts',
    awardCents: 101,
    durationYears: 1,
    count: 3,
    firstCents: 50,
    lastCents: 25,
  },
  {
    kind: 'duty',
    name: 'two weeks before half-time of a year',
    duty: 'grunt-weeks-before-half-time',
    awardedOn: '2026-12-01',
    startsOn: '2027-01-01',
    durationYears: 1,
    dueOn: ['2027-06-16'],
  },
  {
    kind: 'eligible',
    name: 'acorns are free',
    lines: [
      { category: 'feathers', description: 'Veren', year: 1, amountCents: 400 },
      { category: 'acorns', description: 'Eikels', year: 1, amountCents: 99 },
    ],
    eligibleCents: 400,
  },
  {
    kind: 'partnership',
    name: 'one farm is not two',
    partnerKinds: ['lead-school', 'labour-organisation'],
    missing: ['two-farms'],
  },
  {
    ...judgement,
    name: 'six is light enough',
    points: {},
    outcome: 'sufficient',
    insufficient: [],
  },
  {
    ...judgement,
    name: 'five and a half is a near miss',
    points: { lightness: [5, 6] },
    outcome: 'near-miss',
    insufficient: ['lightness'],
  },
  {
    kind: 'condition',
    name: 'a boar that flies low, without a loop, on too few wings',
    variant: 'boar',
    answers: { height: 'low', tricks: ['roll'], wings: 1, legs: 4 },
    broken: ['boar-flies-high', 'boar-loops', 'wing-per-legs'],
  },
  {
    kind: 'condition',
    name: 'a wingless piglet with a passer-by',
    variant: 'piglet',
    answers: { hasWings: false, height: 'low' },
    contributions: [{ partnerKind: 'other', cashCents: 5 }],
    broken: ['wings-or-height', 'school-of-flight-pays', 'no-passers-by'],
  },
  {
    kind: 'condition',
    name: 'lands after nine days and was told three days after the start',
    variant: 'boar',
    answers: { firstFlightOn: '2027-01-01', landsOn: '2027-01-10', legs: 1 },
    parameters: { lightest: 2 },
    receivedOn: '2027-01-04',
    broken: ['enough-legs', 'short-flight', 'told-in-time'],
  },
  {
    kind: 'slot',
    name: 'the same sty does not fly as high twice a year',
    first: { tranche: 'a', year: 2027, answers: { height: 'low' } },
    second: { tranche: 'a', year: 2027, answers: { height: 'low' } },
    isAllowed: false,
  },
  {
    kind: 'slot',
    name: 'the same sty may fly higher',
    first: { tranche: 'a', year: 2027, answers: { height: 'low' } },
    second: { tranche: 'a', year: 2027, answers: { height: 'high' } },
    isAllowed: true,
  },
  {
    kind: 'self-check',
    name: 'no wind, no flight',
    answers: { pig: 'yes', wish: 'yes', farms: 'yes', wind: 'no' },
    stops: 'art. 1 (wind)',
  },
  {
    kind: 'determination',
    name: 'half of the feed that was eaten',
    input: {
      variant: 'boar',
      awardedCents: 200,
      paidCents: 150,
      budgetCents: 400,
      realisedCostCents: 200,
      isDone: true,
    },
    determinedCents: 100,
    outcome: 'lower',
    recoverableCents: 50,
  },
];
