import { EURO } from '@tranche/domain';
import type { SchemeExample } from '../contract/example/scheme-example.js';
import { REPORT } from './talent-pilot.sources.js';
import { WITH_SCHOLARSHIP, WITHOUT_SCHOLARSHIP } from './talent-pilot.variants.js';

export const talentExamples: readonly SchemeExample[] = [
  {
    kind: 'answers',
    name: 'Avans is one of the four institutions',
    answers: { institution: 'avans' },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'another institution is not',
    answers: { institution: 'delft' },
    broken: ['institution: unknown-option'],
  },
  {
    kind: 'condition',
    name: 'a student from abroad in technology',
    variant: WITH_SCHOLARSHIP,
    answers: { isDutch: false, isScience: true },
    broken: [],
  },
  {
    kind: 'condition',
    name: 'a Dutch student',
    variant: WITH_SCHOLARSHIP,
    answers: { isDutch: true, isScience: true },
    broken: ['international'],
  },
  {
    kind: 'condition',
    name: 'a student from abroad in another subject',
    variant: WITHOUT_SCHOLARSHIP,
    answers: { isDutch: false, isScience: false },
    broken: ['science'],
  },
  {
    kind: 'parameter',
    name: 'the amount was not found: the officer says it',
    parameter: 'scholarship',
    preset: null,
  },
  {
    kind: 'parameter',
    name: 'the pilot was for 70 to 100 students: the officer says how many',
    parameter: 'targetStudents',
    preset: null,
  },
  {
    kind: 'parameter',
    name: 'the sector aimed at 250 grants',
    parameter: 'targetGrants',
    preset: 250,
  },
  {
    kind: 'amount-of',
    name: 'with a scholarship of 5,000, say',
    variant: WITH_SCHOLARSHIP,
    answers: {},
    parameters: { scholarship: 5_000 * EURO },
    requestedCents: 5_000 * EURO,
  },
  {
    kind: 'amount-of',
    name: 'without scholarship there is no money',
    variant: WITHOUT_SCHOLARSHIP,
    answers: {},
    parameters: { scholarship: 5_000 * EURO },
    requestedCents: 0,
  },
  {
    kind: 'slot',
    name: 'one place per student per year',
    first: { tranche: 'a', year: 2016 },
    second: { tranche: 'b', year: 2016 },
    isAllowed: false,
  },
  {
    kind: 'determination',
    name: 'who stopped the course pays the sponsor back',
    input: {
      variant: WITH_SCHOLARSHIP,
      awardedCents: 5_000 * EURO,
      paidCents: 5_000 * EURO,
      budgetCents: 0,
      isDone: false,
    },
    determinedCents: 0,
    outcome: 'nil',
    recoverableCents: 5_000 * EURO,
  },
  {
    kind: 'self-check',
    name: 'another institution stops',
    answers: { dutch: 'no', science: 'yes', institution: 'other' },
    stops: REPORT,
  },
];
