import { formatDay, type Duration } from '@tranche/domain';

/* Days of examples, reckoned apart from the engine that they check. */

/** So much later on the calendar, without any rule for weekends or holidays; ISO. */
export function later(day: string, { unit, amount }: Duration): string {
  if (unit === 'working-days') throw new RangeError('Working days want the holidays among them');
  return Temporal.PlainDate.from(day)
    .add({ [unit]: amount })
    .toString();
}

/** So much earlier; ISO. */
export function earlier(day: string, duration: Duration): string {
  return later(day, { ...duration, amount: -duration.amount });
}

/** So many days from Monday to Friday later, but for the holidays named; ISO. */
export function laterByWorkingDays(
  day: string,
  amount: number,
  holidays: readonly string[],
): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = amount; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5 && !holidays.includes(date.toString())) left -= 1;
  }
  return date.toString();
}

/** A day as the name of an example says it, such as `Sunday 23 May 2027`. */
export function dayInWords(day: string): string {
  return formatDay(Temporal.PlainDate.from(day), 'en');
}
