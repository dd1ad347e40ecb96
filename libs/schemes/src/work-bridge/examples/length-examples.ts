import type { SchemeExample } from '../../contract/example/scheme-example.js';

function course(
  name: string,
  variant: string,
  courseLength: string,
  trainingEndsOn: string,
  broken: readonly string[],
): SchemeExample {
  const answers = { courseLength, trainingStartsOn: '2016-09-01', trainingEndsOn };
  return { kind: 'condition', name, variant, answers, broken };
}

const WITHOUT = 'without-sector-plan';
const WITH = 'with-sector-plan';

export const lengthExamples: readonly SchemeExample[] = [
  course('exactly a year, without a plan', WITHOUT, 'a-year', '2017-09-01', []),
  course('a year and a day, without a plan and without a reason', WITHOUT, 'a-year', '2017-09-02', [
    'a-year-or-a-reason',
  ]),
  course('eighteen months with a reason, without a plan', WITHOUT, 'longer', '2018-03-01', []),
  course('two years and a day, whatever the reason', WITHOUT, 'longer', '2018-09-02', [
    'at-most-two-years',
  ]),
  course('bbl of two years in a sector plan', WITH, 'bbl', '2018-09-01', []),
  course('bbl of two years and a day in a sector plan', WITH, 'bbl', '2018-09-02', [
    'at-most-two-years',
  ]),
  course('eighteen months in a sector plan that is no bbl', WITH, 'longer', '2018-03-01', [
    'a-year-or-bbl',
  ]),
  course('bbl of two years without a sector plan', WITHOUT, 'bbl', '2018-09-01', [
    'a-year-or-a-reason',
  ]),
];
