import { describe, expect, it } from '@jest/globals';
import { formatLegalDate, formatMoment } from './moment.js';

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
