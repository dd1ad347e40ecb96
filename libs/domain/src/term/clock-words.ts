import type { Language } from '../text.js';

/** The zone of every legal moment. */
export const ZONE = 'Europe/Amsterdam';

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A day as people read it: "13 november 2026", "13 November 2026". */
export function formatDate(date: Temporal.PlainDate, language: Language): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return date.toLocaleString(LOCALE[language], style);
}

/** A date with its day of the week: "vrijdag 13 november 2026", "Friday 13 November 2026". */
export function formatDay(date: Temporal.PlainDate, language: Language): string {
  const weekday = date.toLocaleString(LOCALE[language], { weekday: 'long' });
  return `${weekday} ${formatDate(date, language)}`;
}

/**
 * A moment on the Dutch clock: "31 januari 2027, 23.59 uur", "31 January 2027, 23:59".
 * Receipts show seconds, because one second late is late.
 */
export function formatMoment(
  instant: Temporal.Instant,
  language: Language,
  precision: 'minute' | 'second' = 'minute',
): string {
  const local = instant.toZonedDateTimeISO(ZONE);
  const parts = [local.hour, local.minute, ...(precision === 'second' ? [local.second] : [])];
  const digits = parts.map((part) => String(part).padStart(2, '0'));
  const date = formatDate(local.toPlainDate(), language);
  return language === 'nl' ? `${date}, ${digits.join('.')} uur` : `${date}, ${digits.join(':')}`;
}
