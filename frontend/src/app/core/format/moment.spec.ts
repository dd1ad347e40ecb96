import { describe, expect, it } from '@jest/globals';
import { formatLegalDate, formatMoment, lastDayBefore } from './moment.js';

describe('dates', () => {
  it('reads a legal date without moving it through a zone', () => {
    expect(formatLegalDate('2026-12-11', 'nl', true)).toBe('vrijdag 11 december 2026');
  });

  it('shows a moment just before midnight UTC on the next day in the Netherlands', () => {
    expect(formatMoment('2026-06-30T22:30:00Z', 'nl', 'short')).toBe('1 juli 2026, 00.30 uur');
  });

  it('shows the time alone in English', () => {
    expect(formatMoment('2026-12-11T16:00:00Z', 'en', 'time')).toBe('17:00');
  });
});

describe('the closing of a window', () => {
  it.each([
    ['2026-12-16T23:00:00Z', 'nl', 't/m 16 december 2026, 23.59 uur (Nederlandse tijd)'],
    ['2026-12-16T23:00:00Z', 'en', 'until 16 December 2026, 23:59 (Dutch time)'],
    ['2027-06-30T22:00:00Z', 'nl', 't/m 30 juni 2027, 23.59 uur (Nederlandse tijd)'],
    ['2027-09-17T15:00:00Z', 'nl', 'tot 17 september 2027, 17.00 uur (Nederlandse tijd)'],
    ['2027-09-17T15:00:00Z', 'en', 'until 17 September 2027, 17:00 (Dutch time)'],
  ] as const)('%s in %s', (closesAt, language, words) => {
    expect(formatMoment(closesAt, language, 'closing')).toBe(words);
  });

  it.each([
    ['midnight belongs to the day before', '2026-12-16T23:00:00Z', '2026-12-16'],
    ['an hour of the day to that day', '2027-09-17T15:00:00Z', '2027-09-17'],
  ])('%s', (_name, closesAt, day) => {
    expect(lastDayBefore(closesAt)).toBe(day);
  });
});
