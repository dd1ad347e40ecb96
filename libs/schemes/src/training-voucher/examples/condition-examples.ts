import type { SchemeExample } from '../../contract/example/scheme-example.js';

const claim = { kind: 'condition', variant: 'broad' } as const;

export const conditionExamples: readonly SchemeExample[] = [
  {
    ...claim,
    name: 'received exactly two weeks after the first course day',
    answers: { courseStartsOn: '2017-01-09' },
    receivedOn: '2017-01-23',
    broken: [],
  },
  {
    ...claim,
    name: 'received two weeks and one day after the first course day',
    answers: { courseStartsOn: '2017-01-09' },
    receivedOn: '2017-01-24',
    broken: ['within-two-weeks'],
  },
  {
    ...claim,
    name: 'claimed long before a course of 1 April 2018',
    answers: { courseStartsOn: '2018-04-01', courseEndsOn: '2018-06-29' },
    receivedOn: '2017-12-31',
    broken: [],
  },
  {
    ...claim,
    name: 'a benefit from the municipality (Participatiewet) is excluded',
    answers: { situation: 'municipal-benefit' },
    broken: ['job-seeker'],
  },
  {
    ...claim,
    name: 'a self-employed person who pays for an EVC procedure',
    answers: { situation: 'self-employed', certificateKind: 'evc', otherFunding: 'none' },
    broken: [],
  },
  {
    ...claim,
    name: 'a course without a recognised certificate, already paid by a sector plan',
    answers: { certificateKind: 'none', otherFunding: 'sector-plan' },
    broken: ['ends-in-a-certificate', 'no-double-funding'],
  },
  {
    ...claim,
    name: 'the line for long-term care, for somebody with WW after a job as a carer',
    variant: 'care',
    answers: { situation: 'ww', careWork: 'before' },
    broken: [],
  },
  {
    ...claim,
    name: 'the line for long-term care, for somebody who never gave care',
    variant: 'care',
    answers: { situation: 'employee', careWork: 'no' },
    broken: ['care-line-for-carers'],
  },
  {
    ...claim,
    name: 'a carer on the budget for everybody: told of the other budget, and not stopped',
    answers: { situation: 'employee', careWork: 'now' },
    broken: [],
    warns: ['care-line-for-you'],
  },
  {
    ...claim,
    name: 'a course that ends before it starts',
    answers: { courseStartsOn: '2017-03-01', courseEndsOn: '2017-02-28' },
    broken: ['ends-after-the-start'],
  },
];
