import { isUnread } from '@tranche/domain/browser';
import type { TypedDate } from '../../../ui/date-field/date-parts.js';

const ZONE = 'Europe/Amsterdam';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * The moment (UTC) at which the clock in the Netherlands shows this date and time; null when there
 * is no such date or time. An hour that does not exist, when the clock goes forward, becomes the
 * hour after it.
 *
 * @param date ISO date, or what was typed for one
 * @param time "9:00" or "9.00"
 * @example instantInNetherlands('2027-01-01', '0.00') // '2026-12-31T23:00:00.000Z'
 */
export function instantInNetherlands(date: TypedDate, time: string): string | null {
  if (isUnread(date)) return null;
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim()) ?? [];
  const shown = Date.parse(`${date}T${hours?.padStart(2, '0')}:${minutes}:00Z`);
  if (Number.isNaN(shown)) return null;
  // The offset of a first guess, then that of the result: right on both sides of a change of clock.
  const guess = shown - offsetAt(shown);
  return new Date(shown - offsetAt(guess)).toISOString();
}

/** The date and time on the clock in the Netherlands, for the boxes of a form. */
export function clockInNetherlands(instant: string): { date: string; time: string } {
  const part = partsAt(Date.parse(instant));
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

function offsetAt(milliseconds: number): number {
  const part = partsAt(milliseconds);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const shown = `${year}-${month}-${day}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(shown) - milliseconds;
}

function partsAt(milliseconds: number) {
  const parts = clock.formatToParts(new Date(milliseconds));
  return (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((each) => each.type === type)?.value ?? '';
}
