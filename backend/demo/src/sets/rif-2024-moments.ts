import { atTime } from './start-of-day.js';
import { workingDayBefore } from './working-day.js';

/** A time of day, so many working days before the first start. */
export function momentOf(start: Temporal.PlainDate, workingDays: number, time: string): string {
  return atTime(workingDayBefore(start, workingDays), time);
}

/** The school year after the decision: the first of August at least half a year ahead. */
export function projectStart(start: Temporal.PlainDate): string {
  const earliest = start.add({ months: 6 });
  const thisYear = Temporal.PlainDate.from({ year: earliest.year, month: 8, day: 1 });
  const isAhead = Temporal.PlainDate.compare(thisYear, earliest) >= 0;
  return (isAhead ? thisYear : thisYear.add({ years: 1 })).toString();
}
