import { describe, expect, it } from '@jest/globals';
import { datedDuties } from './duty-dates.js';
import { derivationOfDuty } from './duty-derivation.js';
import type { DutyDate } from './duty.js';

const period = { awardedOn: '2027-05-21', startsOn: '2027-09-01', durationYears: 4 };

/** Why the first day is what it is, line by line. */
function linesOf(due: DutyDate): readonly string[] {
  const duty = { code: 'a', article: 'art. 1', text: { nl: 'Doe iets', en: 'Do it' }, due };
  const [dueOn = ''] = datedDuties([duty], period)[0]?.dueOn ?? [];
  return derivationOfDuty(due, period, dueOn, 'art. 1').map(
    ({ date, text, article }) => `${date} ${text.en}${article ? `, ${article}` : ''}`,
  );
}

describe('why a duty is due on its day', () => {
  it.each<[string, DutyDate, string, string]>([
    [
      'months after the award',
      { kind: 'after-award', months: 3 },
      '2027-05-21 the subsidy was awarded',
      '2027-08-21 + 3 months, art. 1',
    ],
    [
      'weeks before half-time',
      { kind: 'weeks-before-half-time', weeks: 6 },
      '2029-08-31 last day of the first half of the project',
      '2029-07-20 6 weeks earlier, art. 1',
    ],
    [
      'weeks after the end',
      { kind: 'weeks-after-end', weeks: 10 },
      '2031-08-31 last day of the project',
      '2031-11-09 + 10 weeks, art. 1',
    ],
    [
      'months after the start',
      { kind: 'months-after-start', months: 13 },
      '2027-09-01 first day of the project',
      '2028-10-01 + 13 months, art. 1',
    ],
    [
      'within months of the start, and weeks more',
      { kind: 'within-months-of-start', months: 12, weeks: 8 },
      '2027-09-01 first day of the project',
      '2028-10-26 last day of 12 months, + 8 weeks, art. 1',
    ],
    [
      'every year',
      { kind: 'every-year' },
      '2027-09-01 first day of the project',
      '2028-09-01 every year on that day, art. 1',
    ],
    [
      'with the annual accounts',
      { kind: 'with-annual-accounts' },
      '2031-08-31 last day of the project',
      '2032-06-30 the day before 1 July of the year after, art. 1',
    ],
  ])('%s', (_name, due, from, then) => {
    expect(linesOf(due)).toEqual([from, then]);
  });

  it('a duty without a day has none', () => {
    expect(linesOf({ kind: 'at-once' })).toEqual([]);
  });
});
