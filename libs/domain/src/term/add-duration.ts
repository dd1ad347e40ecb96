import { assertNever } from '../assert-never.js';
import { addWorkingDays } from './closed-days/closed-day.js';
import { requireDuration, type Duration } from './term.js';

/**
 * Counts a length of time on from a date; the date itself is not counted.
 * A month ends on the same day number, or on the last day of a shorter month.
 *
 * @throws RangeError for a negative or broken amount
 */
export function addDuration(date: Temporal.PlainDate, duration: Duration): Temporal.PlainDate {
  requireDuration(duration);
  const { amount, unit } = duration;
  switch (unit) {
    case 'working-days':
      return addWorkingDays(date, amount);
    case 'days':
      return date.add({ days: amount });
    case 'weeks':
      return date.add({ weeks: amount });
    case 'months':
      return date.add({ months: amount });
    case 'years':
      return date.add({ years: amount });
    default:
      return assertNever(unit);
  }
}
