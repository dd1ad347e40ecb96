import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, isClosedDay, nextWorkingDay, workingDayFrom } from './closed-day.js';
import { easterSunday } from './easter.js';
import { holidaysOf } from './holidays.js';

const on = (date: string) => Temporal.PlainDate.from(date);

describe('Easter Sunday', () => {
  it.each([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2014-04-20',
    '2019-04-21',
    '2024-03-31',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2285-03-22',
  ])('%s', (date) => {
    expect(easterSunday(on(date).year).toString()).toBe(date);
  });

  it('is a Sunday from 22 March up to and including 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const date = easterSunday(year);
        expect(date.dayOfWeek).toBe(7);
        expect(date.toString() >= `${year}-03-22` && date.toString() <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('a closed day', () => {
  it.each([
    ['2027-01-01', 'nieuwjaarsdag', 'Atw 3(1)'],
    ['2027-03-26', 'Goede Vrijdag', 'Atw 3(2)'],
    ['2027-03-29', 'tweede paasdag', 'Atw 3(1)'],
    ['2027-04-27', 'Koningsdag', 'Atw 3(1)'],
    ['2027-05-05', 'Bevrijdingsdag', 'Atw 3(1)'],
    ['2027-05-06', 'Hemelvaartsdag', 'Atw 3(1)'],
    [
      '2027-05-07',
      'een dag die bij koninklijk besluit met een feestdag is gelijkgesteld',
      'Atw 3(3)',
    ],
    ['2027-05-17', 'tweede pinksterdag', 'Atw 3(1)'],
    ['2026-12-25', 'eerste kerstdag', 'Atw 3(1)'],
    ['2026-12-26', 'tweede kerstdag', 'Atw 3(1)'],
    ['2026-11-14', 'een zaterdag', 'Atw 1(1)'],
    ['2026-11-15', 'een zondag', 'Atw 1(1)'],
  ])('%s: %s', (date, nl, article) => {
    expect(isClosedDay(on(date))).toMatchObject({ closed: true, reason: { nl }, article });
  });

  it.each([
    ['an ordinary Friday', '2026-11-13'],
    ['Christmas Eve', '2026-12-24'],
    ['the Friday after Ascension in a year without decree rows', '2029-05-11'],
    ['30 April since the King', '2014-04-30'],
    ['28 April, a Tuesday, outside the years that a decree names it', '2020-04-28'],
    ['Christmas Eve of a year whose decree does not name it', '2019-12-24'],
  ])('is not %s', (_name, date) => {
    expect(isClosedDay(on(date))).toEqual({ closed: false });
  });

  it.each([
    '2013-04-29',
    '2013-05-10',
    '2013-12-27',
    '2014-05-30',
    '2015-01-02',
    '2015-05-04',
    '2015-05-15',
    '2016-05-06',
    '2017-04-28',
    '2017-05-26',
    '2018-05-11',
    '2018-12-24',
    '2018-12-31',
    '2019-05-31',
    '2019-12-27',
    '2020-05-22',
    '2021-05-14',
    '2022-05-27',
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
    '2026-01-02',
    '2026-05-15',
    '2028-04-28',
    '2028-05-26',
  ])('by royal decree: %s', (date) => {
    expect(isClosedDay(on(date))).toMatchObject({ closed: true, article: 'Atw 3(3)' });
  });
});

describe('the birthday of King or Queen', () => {
  it.each([
    ['2006-04-29', 'Koninginnedag'], // 30 April 2006 was a Sunday
    ['2012-04-30', 'Koninginnedag'],
    ['2013-04-30', 'Koninginnedag'],
    ['2014-04-26', 'Koningsdag'], // 27 April 2014 was a Sunday
    ['2025-04-26', 'Koningsdag'],
    ['2026-04-27', 'Koningsdag'],
  ])('is celebrated on %s', (date, name) => {
    const birthdays = holidaysOf(on(date).year).filter((each) => /^Koning/.test(each.name.nl));
    expect(birthdays.map((each) => [each.date.toString(), each.name.nl])).toEqual([[date, name]]);
  });
});

describe('working days', () => {
  it('after Christmas Eve 2026 comes Monday 28 December', () => {
    expect(nextWorkingDay(on('2026-12-24')).toString()).toBe('2026-12-28');
  });

  it('a working day stays, a closed day moves on', () => {
    expect(workingDayFrom(on('2026-12-24')).toString()).toBe('2026-12-24');
    expect(workingDayFrom(on('2026-12-25')).toString()).toBe('2026-12-28');
  });

  it('ten of them around Easter 2027 skip Good Friday and Easter Monday', () => {
    expect(addWorkingDays(on('2027-03-19'), 10).toString()).toBe('2027-04-06');
  });

  it('can be counted back', () => {
    expect(addWorkingDays(on('2026-12-28'), -1).toString()).toBe('2026-12-24');
  });

  it('none is the day itself', () => {
    expect(addWorkingDays(on('2026-12-25'), 0).toString()).toBe('2026-12-25');
  });

  it('are whole', () => {
    expect(() => addWorkingDays(on('2026-12-25'), 1.5)).toThrow(RangeError);
  });
});
