import { ZONE } from './clock-words.js';

/** A window (aanvraagtijdvak), half-open: the moment of opening is in it, of closing is not. */
export interface TrancheWindow {
  readonly opensAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
}

/**
 * The moment of a date and time on the Dutch clock; midnight at the start of the day by default.
 *
 * @throws RangeError for the hour that summer time skips, or that occurs twice when it ends
 * @example dutchMoment(Temporal.PlainDate.from('2027-02-01')) // 2027-01-31T23:00:00Z
 */
export function dutchMoment(
  date: Temporal.PlainDate,
  time: Temporal.PlainTime = new Temporal.PlainTime(),
): Temporal.Instant {
  const local = date.toPlainDateTime(time);
  // Nobody may guess which of two hours a regulation means.
  return local.toZonedDateTime(ZONE, { disambiguation: 'reject' }).toInstant();
}

/** The date on the Dutch clock at a moment. */
export function dutchDate(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(ZONE).toPlainDate();
}

/**
 * A window of whole days, from the first up to and including the last.
 *
 * @throws RangeError when the last day comes before the first
 */
export function windowOfDays(
  firstDay: Temporal.PlainDate,
  lastDay: Temporal.PlainDate,
): TrancheWindow {
  if (Temporal.PlainDate.compare(lastDay, firstDay) < 0) {
    const [first, last] = [firstDay.toString(), lastDay.toString()];
    throw new RangeError(`A window cannot end on ${last} when it starts on ${first}`);
  }
  return { opensAt: dutchMoment(firstDay), closesAt: dutchMoment(lastDay.add({ days: 1 })) };
}

export type WindowStanding = 'not-yet-open' | 'open' | 'closed';

/** Where a moment stands to a window. */
export function windowStanding(window: TrancheWindow, now: Temporal.Instant): WindowStanding {
  if (Temporal.Instant.compare(now, window.opensAt) < 0) return 'not-yet-open';
  return Temporal.Instant.compare(now, window.closesAt) < 0 ? 'open' : 'closed';
}

/** Whether an application can come in now; at the very moment of closing it no longer can. */
export function isOpen(window: TrancheWindow, now: Temporal.Instant): boolean {
  return windowStanding(window, now) === 'open';
}

/** The last day on which the window was open: where a term "after closing" starts counting. */
export function lastDayOf({ closesAt }: TrancheWindow): Temporal.PlainDate {
  return dutchDate(closesAt.subtract({ nanoseconds: 1 }));
}
