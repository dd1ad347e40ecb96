import type { Language } from '../text.js';

/** The zone of every legal moment. */
export const ZONE = 'Europe/Amsterdam';

// Looked up once: a letter writes some fifty dates, and having one written costs more than the rest of it.
const MONTHS = namesOf({ month: 'long' }, (at) => `2024-${String(at).padStart(2, '0')}-01`, 12);
const WEEKDAYS = namesOf({ weekday: 'long' }, (at) => `2024-01-0${at}`, 7);

/** A day as people read it: "13 november 2026", "13 November 2026". */
export function formatDate({ day, month, year }: Temporal.PlainDate, language: Language): string {
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
}

/** A date with its day of the week: "vrijdag 13 november 2026", "Friday 13 November 2026". */
export function formatDay(date: Temporal.PlainDate, language: Language): string {
  return `${WEEKDAYS[language][date.dayOfWeek - 1]} ${formatDate(date, language)}`;
}

/**
 * A moment on the Dutch clock: "31 januari 2027, 23.59 uur", "31 January 2027, 23:59". Receipts show
 * seconds, because one second late is late, and an order of arrival thousandths; a whole minute has none.
 */
export function formatMoment(
  instant: Temporal.Instant,
  language: Language,
  precision: 'minute' | 'second' | 'millisecond' = 'minute',
): string {
  const local = instant.toZonedDateTimeISO(ZONE);
  const { hour, minute } = local;
  const { time, decimal } = SIGNS[language];
  const digits = [hour, minute].map((part) => String(part).padStart(2, '0')).join(time);
  const clock = digits + secondsOf(local, precision, time, decimal);
  const date = formatDate(local.toPlainDate(), language);
  return language === 'nl' ? `${date}, ${clock} uur` : `${date}, ${clock}`;
}

const SIGNS = { nl: { time: '.', decimal: ',' }, en: { time: ':', decimal: '.' } } as const;

function secondsOf(
  { second, millisecond }: Temporal.ZonedDateTime,
  precision: 'minute' | 'second' | 'millisecond',
  time: string,
  decimal: string,
): string {
  const isWhole = second === 0 && (precision === 'second' || millisecond === 0);
  if (precision === 'minute' || isWhole) return '';
  const digits = time + String(second).padStart(2, '0');
  return precision === 'second' ? digits : digits + decimal + String(millisecond).padStart(3, '0');
}

/**
 * The closing of a window as people say it: its own moment is too late, so midnight is the last minute
 * of the day before. "t/m 16 december 2026, 23.59 uur (Nederlandse tijd)".
 */
export function formatClosing(closesAt: Temporal.Instant, language: Language): string {
  const { hour, minute } = closesAt.toZonedDateTimeISO(ZONE);
  const isMidnight = hour === 0 && minute === 0;
  const words = formatMoment(isMidnight ? closesAt.subtract({ minutes: 1 }) : closesAt, language);
  if (language === 'en') return `until ${words} (Dutch time)`;
  return `${isMidnight ? 't/m' : 'tot'} ${words} (Nederlandse tijd)`;
}

/** What the days of a list are called, the first of them (of 2024, when the year began on a Monday) first. */
function namesOf(style: Intl.DateTimeFormatOptions, dayAt: (at: number) => string, many: number) {
  const days = Array.from({ length: many }, (_, index) =>
    Temporal.PlainDate.from(dayAt(index + 1)),
  );
  const named = (locale: string) => {
    const format = new Intl.DateTimeFormat(locale, style);
    return days.map((day) => format.format(day));
  };
  return { nl: named('nl-NL'), en: named('en-GB') };
}
