import { describe, expect, it } from '@jest/globals';
import { daysLeft } from './days-left.js';

describe('days left', () => {
  it.each([
    ['the day after tomorrow', '2026-12-11', '2026-12-09T11:00:00Z', 2],
    ['the evening before', '2026-12-11', '2026-12-10T22:30:00Z', 1],
    ['just past midnight in the Netherlands', '2026-12-11', '2026-12-10T23:30:00Z', 0],
    ['the last evening', '2026-12-11', '2026-12-11T22:30:00Z', 0],
    ['the day after, in the night', '2026-12-11', '2026-12-11T23:30:00Z', -1],
    ['over the change of the clock', '2027-03-29', '2027-03-26T11:00:00Z', 3],
    ['a moment tomorrow', '2026-12-11T16:00:00Z', '2026-12-10T15:00:00Z', 2],
    ['the last hour', '2026-12-11T16:00:00Z', '2026-12-11T15:00:00Z', 1],
    ['an hour too late', '2026-12-11T16:00:00Z', '2026-12-11T17:00:00Z', -1],
  ])('%s', (_name, until, now, days) => {
    expect(daysLeft(until, new Date(now))).toBe(days);
  });
});
