import { expect, it } from '@jest/globals';
import { formatClosing } from './clock-words.js';

it.each([
  ['2026-12-16T23:00:00Z', 'nl', 't/m 16 december 2026, 23.59 uur (Nederlandse tijd)'],
  ['2026-12-16T23:00:00Z', 'en', 'until 16 December 2026, 23:59 (Dutch time)'],
  ['2027-09-17T15:00:00Z', 'nl', 'tot 17 september 2027, 17.00 uur (Nederlandse tijd)'],
] as const)('a window that closes at %s is open, in %s, %s', (closesAt, language, words) => {
  expect(formatClosing(Temporal.Instant.from(closesAt), language)).toBe(words);
});
