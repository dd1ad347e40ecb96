import type { Language } from '../locale/language.js';
import { LOCALE_TAGS } from '../locale/language.js';

/** Law and letters speak of days in the Netherlands, whatever zone the browser is in. */
const ZONE = 'Europe/Amsterdam';

const isoDate = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

/** The date (`2026-12-11`) on the calendar of the Netherlands at a moment. */
export function dateInNetherlands(moment: Date): string {
  return isoDate.format(moment);
}

export type MomentStyle = 'long' | 'short' | 'time' | 'closing';

/** A legal date (`2026-12-11`) in words: "11 december 2026". A date has no zone to convert. */
export function formatLegalDate(date: string, language: Language, weekday = false): string {
  return new Intl.DateTimeFormat(LOCALE_TAGS[language], {
    ...(weekday && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** A moment (UTC) as the clock in the Netherlands shows it: "11 december 2026, 17.00 uur". */
export function formatMoment(
  instant: string,
  language: Language,
  style: MomentStyle = 'short',
): string {
  if (style === 'closing') return formatClosing(instant, language);
  const time = clock(instant, language);
  if (style === 'time') return time;
  const day = new Intl.DateTimeFormat(LOCALE_TAGS[language], {
    ...(style === 'long' && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
  }).format(new Date(instant));
  return `${day}, ${time}`;
}

function clock(instant: string, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  }).format(new Date(instant));
  return language === 'nl' ? `${time.replace(':', '.')} uur` : time;
}

/**
 * The closing of a window as people say it. The moment itself is too late, so midnight is the last
 * minute of the day before: "t/m 16 december 2026, 23.59 uur (Nederlandse tijd)".
 */
function formatClosing(instant: string, language: Language): string {
  const isMidnight = clock(instant, 'en') === '00:00';
  const last = isMidnight ? minuteBefore(instant) : instant;
  const words = formatMoment(last, language);
  if (language === 'en') return `until ${words} (Dutch time)`;
  return `${isMidnight ? 't/m' : 'tot'} ${words} (Nederlandse tijd)`;
}

/** The last day on which a window that closes at this moment was open. */
export function lastDayBefore(instant: string): string {
  return dateInNetherlands(new Date(minuteBefore(instant)));
}

function minuteBefore(instant: string): string {
  return new Date(Date.parse(instant) - 60_000).toISOString();
}
