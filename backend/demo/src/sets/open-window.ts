import { atTime, startOfDay } from './start-of-day.js';

const DAYS_OPEN_BEFORE = 10;
const DAYS_OPEN_AFTER = 18;

/**
 * A window to try the portal in: open for ten days at the first start, and for eighteen days more.
 *
 * @param firstStart the Dutch date on which the portal was first started
 */
export function windowAround(firstStart: Temporal.PlainDate) {
  return {
    opensAt: startOfDay(firstStart.subtract({ days: DAYS_OPEN_BEFORE }).toString()),
    closesAt: closingFrom(firstStart),
  };
}

/** When a window was published that is open at the first start. */
export function announcedBefore(firstStart: Temporal.PlainDate): string {
  return atTime(firstStart.subtract({ days: 45 }), '09:00');
}

/** When a window closes, counted from a start of the portal. */
export function closingFrom(start: Temporal.PlainDate): string {
  return startOfDay(start.add({ days: DAYS_OPEN_AFTER }).toString());
}

/** The date of the first start, from a window that has been opened. */
export function firstStartOf(opensAt: Date): Temporal.PlainDate {
  return opensAt
    .toTemporalInstant()
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .add({ days: DAYS_OPEN_BEFORE });
}
