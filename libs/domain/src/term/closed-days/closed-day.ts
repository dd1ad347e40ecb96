import type { Text } from '../../text.js';
import { isDecreeDay } from './decree-days.js';
import { holidaysOf } from './holidays.js';

/** Whether a term can end on a day, and if not, why not. */
export type ClosedDay =
  | { readonly closed: false }
  | { readonly closed: true; readonly reason: Text; readonly article: string };

const SATURDAY: Text = { nl: 'een zaterdag', en: 'a Saturday' };
const SUNDAY: Text = { nl: 'een zondag', en: 'a Sunday' };
const DECREE_DAY: Text = {
  nl: 'een dag die bij koninklijk besluit met een feestdag is gelijkgesteld',
  en: 'a day made equal to a holiday by royal decree',
};

/**
 * Whether the day is a Saturday, a Sunday or a recognised holiday (Atw 1(1), 3).
 *
 * @example isClosedDay(Temporal.PlainDate.from('2027-05-06')) // closed, 'Hemelvaartsdag'
 */
export function isClosedDay(date: Temporal.PlainDate): ClosedDay {
  const holiday = holidaysOf(date.year).find((each) => each.date.equals(date));
  if (holiday) return { closed: true, reason: holiday.name, article: holiday.article };
  if (date.dayOfWeek === 6) return { closed: true, reason: SATURDAY, article: 'Atw 1(1)' };
  if (date.dayOfWeek === 7) return { closed: true, reason: SUNDAY, article: 'Atw 1(1)' };
  if (isDecreeDay(date)) return { closed: true, reason: DECREE_DAY, article: 'Atw 3(3)' };
  return { closed: false };
}

/** The day itself when it is a working day, otherwise the first working day after it. */
export function workingDayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  return isClosedDay(date).closed ? nextWorkingDay(date) : date;
}

/** The first working day after the day. */
export function nextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  return addWorkingDays(date, 1);
}

/**
 * Counts working days onward, or back when negative; the day itself is not counted.
 *
 * @throws RangeError when the number is not whole
 * @example addWorkingDays(Temporal.PlainDate.from('2026-12-24'), 1).toString() // '2026-12-28'
 */
export function addWorkingDays(date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is not a number of days`);
  const step = { days: Math.sign(count) };
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = day.add(step);
    if (!isClosedDay(day).closed) left -= 1;
  }
  return day;
}
