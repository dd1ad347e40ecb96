import { describe, expect, it } from '@jest/globals';
import { isSchoolYear, lastDayOfSchoolYear } from './school-year.js';

describe('a school year', () => {
  it.each(['2026-2027', '2025/2026', ' 2026–2027 ', '2026 - 2027', '1999-2000'])(
    'is %s',
    (text) => {
      expect(isSchoolYear(text)).toBe(true);
    },
  );

  it.each(['2026-2029', '2026-2026', '2027-2026', '2026', '26-27', '2026-27', 'volgend jaar', ''])(
    'is not %s',
    (text) => {
      expect(isSchoolYear(text)).toBe(false);
    },
  );
});

it.each([
  ['2026-2027', '2027-07-31'],
  [' 2026 / 2027 ', '2027-07-31'],
  ['2026-2029', undefined],
  ['2026', undefined],
])('the last day of the school year %j', (text, day) => {
  expect(lastDayOfSchoolYear(text)?.toString()).toBe(day);
});
