import { describe, expect, it } from '@jest/globals';
import { clockInNetherlands, instantInNetherlands } from './dutch-clock.js';

describe('the clock in the Netherlands', () => {
  it.each([
    {
      name: 'midnight in winter',
      date: '2027-01-01',
      time: '0.00',
      utc: '2026-12-31T23:00:00.000Z',
    },
    { name: 'nine in summer', date: '2027-06-01', time: '9:00', utc: '2027-06-01T07:00:00.000Z' },
    {
      name: 'before the clock goes forward',
      date: '2027-03-28',
      time: '01:59',
      utc: '2027-03-28T00:59:00.000Z',
    },
    {
      name: 'after the clock goes forward',
      date: '2027-03-28',
      time: '03:00',
      utc: '2027-03-28T01:00:00.000Z',
    },
    {
      name: 'after the clock goes back',
      date: '2027-10-31',
      time: '03:00',
      utc: '2027-10-31T02:00:00.000Z',
    },
  ])('$name', ({ date, time, utc }) => {
    expect(instantInNetherlands(date, time)).toBe(utc);
  });

  it.each([
    { name: 'no date', date: '', time: '9:00' },
    { name: 'a date that does not exist', date: '2027-13-01', time: '9:00' },
    { name: 'no time', date: '2027-01-01', time: '' },
    { name: 'a time that does not exist', date: '2027-01-01', time: '24:00' },
  ])('$name is no moment', ({ date, time }) => {
    expect(instantInNetherlands(date, time)).toBeNull();
  });

  it('reads a moment back into its boxes', () => {
    expect(clockInNetherlands('2026-12-31T23:00:00Z')).toEqual({
      date: '2027-01-01',
      time: '00:00',
    });
  });
});
