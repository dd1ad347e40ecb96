import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { atMost, durationNamed } from '../../standard/page/example-amounts.js';
import { earlier, later } from '../../standard/page/example-days.js';
import { numberInWords, percentOf } from '../../standard/page/in-words.js';
import type { RifPage } from '../page/rif-page.js';

const fourYearsFrom2027 = {
  kind: 'duty',
  awardedOn: '2027-05-21',
  startsOn: '2027-08-01',
  durationYears: 4,
} as const;

const LAST_DAY_OF_HALF = '2029-07-31';
const LAST_DAY = '2031-07-31';

export function dutiesSince2019({ terms }: RifPage): readonly SchemeExample[] {
  const { begin, midtermReport, finalReport } = terms;
  return [
    {
      ...fourYearsFrom2027,
      name: `start within ${durationNamed(begin)} of the award`,
      duty: 'start',
      dueOn: [later(fourYearsFrom2027.awardedOn, begin)],
    },
    ...(midtermReport
      ? [
          {
            ...fourYearsFrom2027,
            name: `midterm report ${durationNamed(midtermReport)} before half-time`,
            duty: 'midterm-report',
            dueOn: [earlier(LAST_DAY_OF_HALF, midtermReport)],
          },
        ]
      : []),
    ...(finalReport
      ? [
          {
            ...fourYearsFrom2027,
            name: `final report ${durationNamed(finalReport)} after the end`,
            duty: 'final-report',
            dueOn: [later(LAST_DAY, finalReport)],
          },
        ]
      : []),
  ];
}

const AWARD = 100_000_000;

/** One part per quarter; the odd cents come first, so the last part is the smallest. */
export function advancesSince2019(page: RifPage): readonly SchemeExample[] {
  return [advances(page, 4, ''), advances(page, 5, ', the odd cents first')];
}

function advances({ advances: { first } }: RifPage, years: number, more: string): SchemeExample {
  const count = years * 4;
  const firstCents = atMost(AWARD, first);
  const [duration, parts] = [numberInWords(years).en, numberInWords(count - 1).en];
  return {
    kind: 'advances',
    name: `${duration} years: ${percentOf(first).en}, then ${parts} equal parts${more}`,
    awardCents: AWARD,
    durationYears: years,
    count,
    firstCents,
    lastCents: Math.floor((AWARD - firstCents) / (count - 1)),
  };
}
