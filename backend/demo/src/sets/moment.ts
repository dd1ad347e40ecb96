import { atTime } from './start-of-day.js';

/** A moment of a Dutch day, such as `moment('2016-09-05', '09:00')`. */
export function moment(date: string, time: string): string {
  return atTime(Temporal.PlainDate.from(date), time);
}
