import type { SchemeExample } from '../../contract/scheme-example.js';

const twoYears = {
  kind: 'duty',
  awardedOn: '2014-07-01',
  startsOn: '2014-09-01',
  durationYears: 2,
} as const;

export const dutyDates: readonly SchemeExample[] = [
  { ...twoYears, name: 'start within six months', duty: 'start', dueOn: ['2015-01-01'] },
  {
    ...twoYears,
    name: 'figures of the first twelve months',
    duty: 'interim-report',
    dueOn: ['2015-09-01'],
  },
  {
    ...twoYears,
    name: 'final claim thirteen weeks after 31 August 2016',
    duty: 'final-claim',
    dueOn: ['2016-11-30'],
  },
];

const ALL_WELL = {
  'both-sides': 'yes',
  themes: 'yes',
  minimum: 'yes',
  'half-own-means': 'yes',
  'two-years': 'yes',
  'publicly-funded': 'no',
};

/** What a self-check says, with the articles of the version. */
export function selfChecks(minimum: string, publiclyFunded: string): readonly SchemeExample[] {
  return [
    { kind: 'self-check', name: 'nothing stands in the way', answers: ALL_WELL, stops: null },
    {
      kind: 'self-check',
      name: 'below the minimum',
      answers: { ...ALL_WELL, minimum: 'no' },
      stops: minimum,
    },
    {
      kind: 'self-check',
      name: 'cost that the government already pays',
      answers: { ...ALL_WELL, 'publicly-funded': 'yes' },
      stops: publiclyFunded,
    },
  ];
}
