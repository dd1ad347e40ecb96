import type { SchemeExample } from '../contract/scheme-example.js';
import { advancesSince2019, dutiesSince2019 } from './examples/award-examples.js';
import {
  beginExamples,
  earlierProjectExamples,
  higherEducationExamples,
  only2019Examples,
} from './examples/condition-examples.js';
import {
  financingCaribbean,
  financingCaribbeanEntree,
  financingSince2019,
} from './examples/financing-examples.js';
import {
  judgementsSince2019,
  upscalers2019,
  upscalers2024,
} from './examples/judgement-examples.js';
import { amounts, neverCounting } from './examples/money-examples.js';
import { partnerships } from './examples/partnership-examples.js';
import { decisionTerms, nearMissTerms, windows } from './examples/term-examples.js';

const EUR = 100;

const since2019: readonly SchemeExample[] = [
  ...financingSince2019,
  neverCounting,
  ...partnerships,
  ...beginExamples,
  ...earlierProjectExamples,
  ...higherEducationExamples('starter'),
  ...windows,
  ...decisionTerms,
  ...nearMissTerms,
  ...judgementsSince2019,
  ...dutiesSince2019,
  ...advancesSince2019,
];

export const rifExamples2024: readonly SchemeExample[] = [
  ...amounts('starter', { minimumCents: 250_000 * EUR, maximumCents: 2_500_000 * EUR }),
  ...amounts('upscaler-entree', { minimumCents: 250_000 * EUR, maximumCents: 2_500_000 * EUR }),
  {
    kind: 'answers',
    name: 'a centre for innovative craftsmanship can no longer be scaled up (art. 7(2)(a))',
    answers: { earlierProject: 'civ' },
    broken: ['earlierProject: unknown-option'],
  },
  ...financingCaribbean,
  ...financingCaribbeanEntree,
  {
    kind: 'amount',
    name: 'on the islands no amount is too low by itself (art. 6(4))',
    variant: 'starter-caribbean',
    requestedCents: 200_000 * EUR,
    isAllowed: true,
  },
  {
    kind: 'condition',
    name: 'the school on Saba asks € 200,000',
    variant: 'starter-caribbean',
    answers: { isCvqSchool: true, requested: 200_000 * EUR },
    contributions: [],
    broken: [],
  },
  {
    kind: 'condition',
    name: 'another school on the islands asks a cent too little',
    variant: 'upscaler-caribbean-entree',
    answers: { isCvqSchool: false, requested: 250_000 * EUR - 1 },
    contributions: [],
    broken: ['least-amount-unless-cvq'],
  },
  {
    kind: 'condition',
    name: 'another school on the islands asks the least amount',
    variant: 'starter-caribbean',
    answers: { isCvqSchool: false, requested: 250_000 * EUR },
    contributions: [],
    broken: [],
  },
  {
    kind: 'determination',
    name: 'on the islands too, more co-financing than two thirds sets the subsidy at a third (art. 25(8))',
    input: {
      variant: 'starter-caribbean',
      awardedCents: 1_500_000 * EUR,
      paidCents: 0,
      budgetCents: 3_000_000 * EUR,
      realisedCostCents: 3_200_000 * EUR,
      realisedCoFinancingCents: 2_100_000 * EUR,
      isDone: true,
    },
    determinedCents: 1_000_000 * EUR,
    outcome: 'lower',
    recoverableCents: 0,
  },
  ...upscalers2024,
  ...since2019,
];

export const rifExamples2019: readonly SchemeExample[] = [
  ...amounts('starter', { minimumCents: 250_000 * EUR, maximumCents: 2_000_000 * EUR }),
  ...amounts('upscaler-entree', { minimumCents: 250_000 * EUR, maximumCents: 2_000_000 * EUR }),
  ...only2019Examples,
  ...upscalers2019,
  ...since2019,
];
