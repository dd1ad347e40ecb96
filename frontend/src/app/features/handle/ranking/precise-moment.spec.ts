import { describe, expect, it } from '@jest/globals';
import { preciseMoment } from './precise-moment.js';

describe('a moment to the millisecond', () => {
  it.each([
    ['winter time', '2027-03-01T08:00:00.042Z', 'nl', '1 maart 2027, 09.00.00,042 uur'],
    ['a whole minute', '2027-03-01T08:00:00Z', 'nl', '1 maart 2027, 09.00 uur'],
    ['a whole minute in English', '2027-03-01T08:00:00Z', 'en', '1 March 2027, 09:00'],
    ['in English', '2027-03-01T08:00:00.042Z', 'en', '1 March 2027, 09:00:00.042'],
    [
      'summer time, after midnight',
      '2026-06-30T22:30:05.500Z',
      'nl',
      '1 juli 2026, 00.30.05,500 uur',
    ],
  ] as const)('%s', (_name, instant, language, text) => {
    expect(preciseMoment(instant, language)).toBe(text);
  });
});
