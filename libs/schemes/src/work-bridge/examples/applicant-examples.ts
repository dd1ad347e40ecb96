import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { ARTICLES } from '../work-bridge.regulation.js';

const FITS = {
  benefit: 'yes',
  'new-employer': 'yes',
  'training-needed': 'yes',
  tested: 'yes',
  'two-years': 'no',
  paid: 'no',
};

const request = { kind: 'condition', variant: 'without-sector-plan' } as const;

export const applicantExamples: readonly SchemeExample[] = [
  {
    kind: 'answers',
    name: '24 hours of work and 16 of training',
    answers: { workHours: 24, trainingHours: 16 },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'a permission without training hours is none',
    answers: { workHours: 40, trainingHours: 0 },
    broken: ['trainingHours: out-of-range'],
  },
  {
    ...request,
    name: 'an employee who is threatened with dismissal',
    answers: { situation: 'threatened', isPaidForTraining: false, courseEndsIn: 'test' },
    broken: [],
  },
  {
    ...request,
    name: 'wages for the training hours, no test, and no benefit',
    answers: { situation: 'other', isPaidForTraining: true, courseEndsIn: 'none' },
    broken: ['benefit-or-threatened', 'no-other-income-for-training', 'training-is-tested'],
  },
  {
    ...request,
    name: 'also without a sector plan the employer is another one',
    answers: { situation: 'ww', isNewEmployer: false },
    broken: ['another-employer-without-plan'],
  },
  {
    kind: 'amount-of',
    name: 'it is a permission, not a sum of money',
    variant: 'without-sector-plan',
    answers: { workHours: 24, trainingHours: 16 },
    requestedCents: 0,
  },
  { kind: 'self-check', name: 'a tested course of a year', answers: FITS, stops: null },
  {
    kind: 'self-check',
    name: 'training for the employer where one already worked',
    answers: { ...FITS, 'new-employer': 'no' },
    stops: `${ARTICLES.newEmployer}; ${ARTICLES.newEmployerWithoutPlan}`,
  },
  {
    kind: 'self-check',
    name: 'a course of more than two years',
    answers: { ...FITS, 'two-years': 'yes' },
    stops: 'art. 2',
  },
  {
    kind: 'term',
    name: 'eight weeks after Monday 19 September 2016',
    term: 'decision',
    start: '2016-09-19',
    endsOn: '2016-11-14',
  },
];
