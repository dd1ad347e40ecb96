import { expect, it } from '@jest/globals';
import { formatClosing, formatMoment } from './clock-words.js';

it.each([
  ['2026-12-16T23:00:00Z', 'nl', 't/m 16 december 2026, 23.59 uur (Nederlandse tijd)'],
  ['2026-12-16T23:00:00Z', 'en', 'until 16 December 2026, 23:59 (Dutch time)'],
  ['2026-12-16T23:30:00Z', 'nl', 'tot 17 december 2026, 00.30 uur (Nederlandse tijd)'],
  ['2027-09-17T15:00:00Z', 'nl', 'tot 17 september 2027, 17.00 uur (Nederlandse tijd)'],
] as const)('a window that closes at %s is open, in %s, %s', (closesAt, language, words) => {
  expect(formatClosing(Temporal.Instant.from(closesAt), language)).toBe(words);
});

it.each([
  ['2026-12-16T09:30:00Z', 'second', '16 december 2026, 10.30 uur', '16 December 2026, 10:30'],
  [
    '2026-12-16T09:30:05Z',
    'second',
    '16 december 2026, 10.30.05 uur',
    '16 December 2026, 10:30:05',
  ],
  ['2026-12-16T09:30:00.007Z', 'second', '16 december 2026, 10.30 uur', '16 December 2026, 10:30'],
  ['2026-12-16T09:30:00Z', 'millisecond', '16 december 2026, 10.30 uur', '16 December 2026, 10:30'],
  ['2026-12-16T09:30:05Z', 'minute', '16 december 2026, 10.30 uur', '16 December 2026, 10:30'],
  [
    '2026-12-16T09:30:00.007Z',
    'millisecond',
    '16 december 2026, 10.30.00,007 uur',
    '16 December 2026, 10:30:00.007',
  ],
] as const)('%s to the %s is %s', (instant, precision, nl, en) => {
  const at = Temporal.Instant.from(instant);
  expect(formatMoment(at, 'nl', precision)).toBe(nl);
  expect(formatMoment(at, 'en', precision)).toBe(en);
});
