import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { durationNamed } from '../../standard/page/example-amounts.js';
import { dayInWords, earlier, later } from '../../standard/page/example-days.js';
import type { SectorPlanPage } from '../sector-plan-page.js';
import type { SectorPlanArticles } from '../sector-plan.articles.js';

const twoYears = {
  kind: 'duty',
  awardedOn: '2014-07-01',
  startsOn: '2014-09-01',
  durationYears: 2,
} as const;

const LAST_DAY = '2016-08-31';

export function dutyDates({ terms }: SectorPlanPage): readonly SchemeExample[] {
  const { start, finalClaim } = terms;
  return [
    {
      ...twoYears,
      name: `start within ${durationNamed(start)}`,
      duty: 'start',
      dueOn: [later(twoYears.awardedOn, start)],
    },
    {
      ...twoYears,
      name: `final claim ${durationNamed(finalClaim)} after 31 August 2016`,
      duty: 'final-claim',
      dueOn: [later(LAST_DAY, finalClaim)],
    },
  ];
}

/** When the report on the first months comes in: 2013 gives no time to write it. */
export function interimReport({ terms }: SectorPlanPage): SchemeExample {
  const { interimReport: report, toWriteIt } = terms;
  const after = later(twoYears.startsOn, report);
  const lastDay = earlier(after, { unit: 'days', amount: 1 });
  return {
    ...twoYears,
    name: toWriteIt
      ? `report ${durationNamed(toWriteIt)} after ${durationNamed(report)} that end on ${dayInWords(lastDay)}`
      : `report ${durationNamed(report)} after the start`,
    duty: 'interim-report',
    dueOn: [toWriteIt ? later(lastDay, toWriteIt) : after],
  };
}

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
