import type { SchemeExample } from '../contract/example/scheme-example.js';
import { allocations2014, allocations2018 } from './examples/allocation-examples.js';
import { clock2014, clock2018, paymentExamples } from './examples/clock-examples.js';
import { fullYearPlaces, rowExamples, shortYearPlaces } from './examples/places-examples.js';
import type { PracticalPage } from './practical-page.js';
import { refusals, selfChecks } from './examples/refusal-examples.js';

function preset(parameter: string, value: number | boolean): SchemeExample {
  return { kind: 'parameter', name: `${parameter} is ${value} at first`, parameter, preset: value };
}

/** Cases of every text, and those of its own years and schools. */
export function practicalExamples(page: PracticalPage): readonly SchemeExample[] {
  const { fullYear, maximumPerPlace, choices } = page;
  return [
    ...fullYearPlaces,
    ...rowExamples,
    ...refusals,
    ...paymentExamples,
    preset('maximumPerPlace', maximumPerPlace.cents),
    preset('spreadsLeftOver', false),
    ...(choices.hasSpecialSchools ? since2018(page) : before2018(page)),
    preset('fullYearWeeksMbo', fullYear.mbo.amount),
    preset('fullYearWeeksHbo', fullYear.hbo.amount),
    preset('fullYearMonths', fullYear.phd.amount),
  ];
}

function before2018(page: PracticalPage): readonly SchemeExample[] {
  return [
    ...shortYearPlaces(page),
    ...allocations2014,
    ...clock2014(page),
    ...selfChecks('art. 4(1), 6(1), 8(1), 10(1)'),
  ];
}

function since2018(page: PracticalPage): readonly SchemeExample[] {
  return [
    ...allocations2018,
    ...clock2018(page),
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
  ];
}
