import type { SchemeExample } from '../contract/scheme-example.js';
import { allocations2014, allocations2018 } from './examples/allocation-examples.js';
import { clock2014, clock2018, paymentExamples } from './examples/clock-examples.js';
import { fullYearPlaces, rowExamples, shortYearPlaces } from './examples/places-examples.js';
import { refusals, selfChecks } from './examples/refusal-examples.js';

function preset(parameter: string, value: number | boolean): SchemeExample {
  return { kind: 'parameter', name: `${parameter} is ${value} at first`, parameter, preset: value };
}

const inEveryVersion: readonly SchemeExample[] = [
  ...fullYearPlaces,
  ...rowExamples,
  ...refusals,
  ...paymentExamples,
  preset('maximumPerPlace', 270_000),
  preset('spreadsLeftOver', false),
];

export const practicalLearningExamples2014: readonly SchemeExample[] = [
  ...inEveryVersion,
  ...shortYearPlaces,
  ...allocations2014,
  ...clock2014,
  ...selfChecks('art. 4(1), 6(1), 8(1), 10(1)'),
  preset('fullYearWeeksMbo', 23),
  preset('fullYearWeeksHbo', 28),
  preset('fullYearMonths', 8),
];

export const practicalLearningExamples2018: readonly SchemeExample[] = [
  ...inEveryVersion,
  ...allocations2018,
  ...clock2018,
  ...selfChecks('art. 4(1), 6(1), 8(1), 9a, 9c, 10'),
  {
    kind: 'condition',
    name: 'an agreement about electives alone gets no subsidy (art. 4(4))',
    variant: 'employer',
    answers: { isMoreThanElectives: false },
    broken: ['electives-only'],
  },
  {
    kind: 'condition',
    name: 'pupils of vso and pro count only in a recognised firm',
    variant: 'employer',
    answers: { recognition: 'not-recognised' },
    broken: ['not-recognised'],
  },
  {
    kind: 'condition',
    name: 'a place of vmbo, vso or pro without recognition can only be a learn-work track: said, not refused',
    variant: 'employer',
    answers: {
      places: [{ category: 'vmbo', agreement: 'LWT 4', weeks: 30 }],
      recognition: 'none',
    },
    broken: [],
    warns: ['school-places-without-recognition'],
  },
  preset('fullYearWeeksMbo', 40),
  preset('fullYearWeeksHbo', 42),
  preset('fullYearMonths', 12),
];
