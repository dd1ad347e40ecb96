import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { durationNamed } from '../../standard/page/example-amounts.js';
import { fellOn, lastDayOfTerm, later } from '../../standard/page/example-days.js';
import type { RifPage } from '../page/rif-page.js';
import { advances } from './award-examples.js';

const MEAN_AWARD = 81_250_000;

const PROJECT = { awardedOn: '2014-09-26', startsOn: '2014-11-01', durationYears: 4 } as const;

/** The first windows, as they were: 2014 to 2016. */
export function first2014(page: RifPage): readonly SchemeExample[] {
  const { decision, begin, progressReports = [] } = page.terms;
  return [
    {
      kind: 'window',
      name: 'the first window, 12 May up to 8 June 2014, one second late',
      firstDay: '2014-05-12',
      lastDay: '2014-06-07',
      at: '2014-06-07T22:00:00Z',
      isOpen: false,
    },
    {
      kind: 'term',
      name: `${durationNamed(decision)} after 7 June 2014 ${fellOn('2014-06-07', decision)}`,
      term: 'decision',
      start: '2014-06-07',
      endsOn: lastDayOfTerm('2014-06-07', decision),
    },
    advances(page, {
      years: PROJECT.durationYears,
      name: 'the mean award',
      cents: MEAN_AWARD,
    }),
    ...progressReports.map((term, index): SchemeExample => ({
      ...PROJECT,
      kind: 'duty',
      name: `progress report ${index + 1} is due ${durationNamed(term)} after the start`,
      duty: `progress-report-${index + 1}`,
      dueOn: [later(PROJECT.startsOn, term)],
    })),
    {
      ...PROJECT,
      kind: 'duty',
      name: `start within ${durationNamed(begin)}`,
      duty: 'start',
      dueOn: [later(PROJECT.awardedOn, begin)],
    },
  ];
}
