import { describe, expect, it } from '@jest/globals';
import { datedDuties, lastDayOfProject } from './duty-dates.js';
import type { DutyDate } from './duty.js';

const period = { awardedOn: '2027-05-21', startsOn: '2027-09-01', durationYears: 4 };

function dated(due: DutyDate, durationYears = 4) {
  const duty = { code: 'a', article: 'art. 1', text: { nl: 'Doe iets', en: 'Do it' }, due };
  const [only] = datedDuties([duty], { ...period, durationYears });
  return only;
}

describe('dates of duties', () => {
  it('a project of four years ends the day before its anniversary', () => {
    expect(lastDayOfProject(period)).toBe('2031-08-31');
    expect(lastDayOfProject({ ...period, startsOn: '2028-02-29' })).toBe('2032-02-28');
  });

  it.each<[string, DutyDate, number, string[]]>([
    ['three months after the award', { kind: 'after-award', months: 3 }, 4, ['2027-08-21']],
    [
      'six weeks before half-time of four years',
      { kind: 'weeks-before-half-time', weeks: 6 },
      4,
      ['2029-07-20'],
    ],
    [
      'six weeks before half-time of five years',
      { kind: 'weeks-before-half-time', weeks: 6 },
      5,
      ['2030-01-17'],
    ],
    ['ten weeks after the end', { kind: 'weeks-after-end', weeks: 10 }, 4, ['2031-11-09']],
    ['before 1 July after the last year', { kind: 'with-annual-accounts' }, 4, ['2032-06-30']],
    ['thirteen months in', { kind: 'months-after-start', months: 13 }, 4, ['2028-10-01']],
    [
      'eight weeks after the first twelve months, of which 31 August is the last day',
      { kind: 'within-months-of-start', months: 12, weeks: 8 },
      4,
      ['2028-10-26'],
    ],
    [
      'before thirteen months have passed',
      { kind: 'within-months-of-start', months: 13 },
      4,
      ['2028-09-30'],
    ],
    [
      'every year',
      { kind: 'every-year' },
      4,
      ['2028-09-01', '2029-09-01', '2030-09-01', '2031-09-01'],
    ],
    ['at once has no date', { kind: 'at-once' }, 4, []],
    ['on request has no date', { kind: 'on-request' }, 4, []],
  ])('%s', (_name, due, years, expected) => {
    expect(dated(due, years)?.dueOn).toEqual(expected);
  });

  it.each<[DutyDate, string, string]>([
    [{ kind: 'after-award', months: 3 }, 'uiterlijk 21 augustus 2027', 'by 21 August 2027'],
    [{ kind: 'at-once' }, 'meteen', 'at once'],
    [{ kind: 'on-request' }, 'als daarom wordt gevraagd', 'on request'],
    [{ kind: 'throughout' }, 'de hele looptijd', 'throughout'],
    [
      { kind: 'years-after-determination', years: 10 },
      'tot 10 jaar na de vaststelling',
      'until 10 years after the final determination',
    ],
  ])('in words: %j', (due, nl, en) => {
    expect(dated(due)?.when).toEqual({ nl, en });
  });

  it('lists several days', () => {
    expect(dated({ kind: 'every-year' })?.when.nl).toBe(
      'uiterlijk 1 september 2028, 1 september 2029, 1 september 2030 en 1 september 2031',
    );
  });
});
