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

/** Parts by the page; the odd cents come first, so the last part is the smallest. */
export function advancesSince2019(page: RifPage): readonly SchemeExample[] {
  return [4, 5].map((years) => advances(page, { years, name: 'a project', cents: AWARD }));
}

/**
 * What is paid on an award: the first part at once, and the rest in equal parts.
 *
 * @param project how many years it lasts, what it is called, and what was awarded
 */
export function advances(
  { advances: { first, parts } }: RifPage,
  project: { readonly years: number; readonly name: string; readonly cents: number },
): SchemeExample {
  const { years, cents } = project;
  const [count, when] =
    parts === 'every-quarter'
      ? [years * 4, ', one a quarter']
      : [parts, ', however long the project'];
  const firstCents = atMost(cents, first);
  const rest = count === 2 ? 'the rest' : `${numberInWords(count - 1).en} equal parts${when}`;
  return {
    kind: 'advances',
    name: `${project.name} of ${numberInWords(years).en} years: ${percentOf(first).en}, then ${rest}`,
    awardCents: cents,
    durationYears: years,
    count,
    firstCents,
    lastCents: Math.floor((cents - firstCents) / (count - 1)),
  };
}
