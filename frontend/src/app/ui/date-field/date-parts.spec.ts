import { describe, expect, it } from '@jest/globals';
import { dateOf, partsOf } from './date-parts.js';

describe('a date in three boxes', () => {
  it.each([
    {
      name: 'a date without leading zeros',
      day: '1',
      month: '3',
      year: '2027',
      date: '2027-03-01',
    },
    { name: 'a leap day', day: '29', month: '2', year: '2028', date: '2028-02-29' },
    { name: 'three empty boxes', day: '', month: '', year: '', date: '' },
  ])('takes $name', ({ date, day, month, year }) => {
    expect(dateOf({ day, month, year })).toBe(date);
    expect(partsOf(date)).toEqual({ day, month, year });
  });

  it.each([
    { name: '29 February of an ordinary year', day: '29', month: '2', year: '2027' },
    { name: 'a thirteenth month', day: '1', month: '13', year: '2027' },
    { name: 'a year of two digits', day: '1', month: '3', year: '27' },
    { name: 'a day alone', day: '1', month: '', year: '' },
  ])('keeps $name as it was typed', ({ day, month, year }) => {
    const kept = dateOf({ day, month, year });
    expect(kept).toEqual({ typed: `${day}-${month}-${year}` });
    expect(partsOf(kept)).toEqual({ day, month, year });
  });
});
