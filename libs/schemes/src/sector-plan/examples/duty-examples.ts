import type { SchemeExample } from '../../contract/scheme-example.js';
import type { SectorPlanArticles } from '../sector-plan.articles.js';

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
    name: 'final claim thirteen weeks after 31 August 2016',
    duty: 'final-claim',
    dueOn: ['2016-11-30'],
  },
];

/** When the report on the first twelve months comes in: 2013 gives no time to write it. */
export const interimReport2013: SchemeExample = {
  ...twoYears,
  name: 'report twelve months after the start',
  duty: 'interim-report',
  dueOn: ['2015-09-01'],
};

export const interimReport2015: SchemeExample = {
  ...twoYears,
  name: 'report eight weeks after twelve months that end on 31 August 2015',
  duty: 'interim-report',
  dueOn: ['2015-10-26'],
};

const ALL_WELL = {
  'both-sides': 'yes',
  themes: 'yes',
  minimum: 'yes',
  'half-own-means': 'yes',
  'two-years': 'yes',
  'publicly-funded': 'no',
};

/** What a self-check says, with the articles of the version. */
export function selfChecks({
  minimum,
  ownMeans,
  duration,
  publiclyFunded,
}: SectorPlanArticles): readonly SchemeExample[] {
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
      name: 'less than half from others',
      answers: { ...ALL_WELL, 'half-own-means': 'no' },
      stops: ownMeans,
    },
    {
      kind: 'self-check',
      name: 'longer than two years',
      answers: { ...ALL_WELL, 'two-years': 'no' },
      stops: duration,
    },
    {
      kind: 'self-check',
      name: 'cost that the government already pays',
      answers: { ...ALL_WELL, 'publicly-funded': 'yes' },
      stops: publiclyFunded,
    },
  ];
}
