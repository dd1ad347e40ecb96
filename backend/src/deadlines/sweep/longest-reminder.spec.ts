import { expect, it } from '@jest/globals';
import { longestReminder } from './longest-reminder.js';

const scheme = (...reminders: number[][]) => ({
  workflow: {
    deadlines: Object.fromEntries(
      reminders.map((remindDaysBefore, index) => [String(index), { remindDaysBefore }]),
    ),
  },
});

it.each([
  ['of every scheme and term', [scheme([7, 3], []), scheme([90, 14])], 90],
  [
    'of what may run beside the main procedure',
    [{ ...scheme([7]), procedures: { review: scheme([28]).workflow } }],
    28,
  ],
  ['none', [scheme([])], 0],
])('finds the longest reminder %s', (_name, schemes, days) => {
  expect(longestReminder(schemes)).toBe(days);
});
