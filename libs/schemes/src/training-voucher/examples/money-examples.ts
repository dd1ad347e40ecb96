import type { SchemeExample } from '../../contract/example/scheme-example.js';

const paidInFull = {
  kind: 'determination',
  input: { variant: 'broad', awardedCents: 250_000, paidCents: 250_000, budgetCents: 0 },
} as const;

export const moneyExamples: readonly SchemeExample[] = [
  {
    kind: 'parameter',
    name: 'an officer finds 2,500 euros filled in',
    parameter: 'maximumAmount',
    preset: 250_000,
  },
  {
    kind: 'amount-of',
    name: 'a course of 3,000 euros asks 2,500',
    variant: 'broad',
    answers: { courseCost: 300_000 },
    requestedCents: 250_000,
  },
  {
    kind: 'amount-of',
    name: 'a course of 1,899.50 euros asks just that',
    variant: 'care',
    answers: { courseCost: 189_950 },
    requestedCents: 189_950,
  },
  {
    kind: 'amount-of',
    name: 'a tranche that lets more be proved asks 3,000',
    variant: 'broad',
    answers: { courseCost: 300_000 },
    parameters: { maximumAmount: 350_000 },
    requestedCents: 300_000,
  },
  {
    kind: 'payments',
    name: 'all of it at once, within six weeks: from Monday 14 November 2016 that is past Christmas',
    awardCents: 250_000,
    period: { awardedOn: '2016-11-14', project: null },
    payments: [[250_000, '2016-12-27']],
  },
  {
    ...paidInFull,
    name: 'followed and paid: as awarded',
    input: { ...paidInFull.input, isDone: true, realisedCostCents: 300_000 },
    determinedCents: 250_000,
    outcome: 'as-awarded',
    recoverableCents: 0,
  },
  {
    ...paidInFull,
    name: 'the course was cheaper: the real cost, the rest goes back',
    input: { ...paidInFull.input, isDone: true, realisedCostCents: 234_656 },
    determinedCents: 234_656,
    outcome: 'lower',
    recoverableCents: 15_344,
  },
  {
    ...paidInFull,
    name: 'no answer to the sample check: nil, and 2,500 euros to recover',
    input: { ...paidInFull.input, isDone: false },
    determinedCents: 0,
    outcome: 'nil',
    recoverableCents: 250_000,
  },
];
