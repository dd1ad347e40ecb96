const SATURDAY = 6;

/**
 * The nth working day before a date, as offices count them: Monday to Friday.
 *
 * @example workingDayBefore(Temporal.PlainDate.from('2026-11-24'), 2) // Friday 2026-11-20
 */
export function workingDayBefore(date: Temporal.PlainDate, nth: number): Temporal.PlainDate {
  let day = date;
  for (let left = nth; left > 0;) {
    day = day.subtract({ days: 1 });
    if (day.dayOfWeek < SATURDAY) left -= 1;
  }
  return day;
}
