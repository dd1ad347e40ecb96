import { dateInNetherlands } from './moment.js';

const DAY = 86_400_000;

/**
 * Whole days until a moment or a legal date; negative once it is over. Of a date the whole day counts,
 * on the calendar of the Netherlands: 0 is the last day. A moment is 1 during the last 24 hours.
 *
 * @param until an instant (UTC) or a date
 * @example daysLeft('2026-12-11', new Date('2026-12-10T22:30:00Z')) // 1, half past eleven at night
 */
export function daysLeft(until: string, now: Date): number {
  if (!until.includes('T')) {
    return (Date.parse(until) - Date.parse(dateInNetherlands(now))) / DAY;
  }
  const days = (Date.parse(until) - now.getTime()) / DAY;
  return days > 0 ? Math.ceil(days) : Math.min(-1, Math.floor(days));
}
