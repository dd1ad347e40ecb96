import type { SchemeExample } from '../../contract/scheme-example.js';

const fourYearsFrom2027 = {
  kind: 'duty',
  awardedOn: '2027-05-21',
  startsOn: '2027-08-01',
  durationYears: 4,
} as const;

export const dutiesSince2019: readonly SchemeExample[] = [
  {
    ...fourYearsFrom2027,
    name: 'start within three months of the award',
    duty: 'start',
    dueOn: ['2027-08-21'],
  },
  {
    ...fourYearsFrom2027,
    name: 'midterm report six weeks before half-time',
    duty: 'midterm-report',
    dueOn: ['2029-06-19'],
  },
  {
    ...fourYearsFrom2027,
    name: 'final report ten weeks after the end',
    duty: 'final-report',
    dueOn: ['2031-10-09'],
  },
];

export const advancesSince2019: readonly SchemeExample[] = [
  {
    kind: 'advances',
    name: 'four years: 25 %, then fifteen equal parts',
    awardCents: 100_000_000,
    durationYears: 4,
    count: 16,
    firstCents: 25_000_000,
    lastCents: 5_000_000,
  },
  {
    kind: 'advances',
    name: 'five years: 25 %, then nineteen equal parts, the odd cents first',
    awardCents: 100_000_000,
    durationYears: 5,
    count: 20,
    firstCents: 25_000_000,
    lastCents: 3_947_368,
  },
];
