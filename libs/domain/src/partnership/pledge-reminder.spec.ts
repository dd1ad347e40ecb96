import { describe, expect, it } from '@jest/globals';
import { pledgeReminder } from './pledge-reminder.js';

const LAST_DAY = Temporal.PlainDate.from('2026-12-31');

describe('a pledge that nobody stands by', () => {
  it.each<[today: string, askedOn: string, reminder: string | null]>([
    ['2026-12-16', '2026-12-01', null],
    ['2026-12-17', '2026-12-01', 'two-weeks'],
    ['2026-12-17', '2026-12-16', 'two-weeks'],
    ['2026-12-17', '2026-12-17', null],
    ['2026-12-27', '2026-12-01', 'two-weeks'],
    ['2026-12-28', '2026-12-01', 'three-days'],
    ['2026-12-28', '2026-12-20', 'three-days'],
    ['2026-12-29', '2026-12-28', null],
    ['2026-12-31', '2026-12-27', 'three-days'],
    ['2027-01-01', '2026-12-01', null],
  ])('on %s, asked on %s: %s', (today, askedOn, reminder) => {
    const [day, asked] = [today, askedOn].map((each) => Temporal.PlainDate.from(each));
    if (!day || !asked) throw new Error('Two days');
    expect(pledgeReminder(LAST_DAY, asked, day)).toBe(reminder);
  });
});
