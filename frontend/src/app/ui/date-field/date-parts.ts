import { isUnread, parseDate, type Unread } from '@tranche/domain/browser';

/** A date as a control holds it: ISO, empty, or what was typed and is no date. */
export type TypedDate = string | Unread;

/** A date as three boxes hold it. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The boxes of a date; empty boxes for no date. */
export function partsOf(date: TypedDate): DateParts {
  if (isUnread(date)) return typedParts(date.typed);
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** As {@link dateOf} wrote them; what came from elsewhere stands in the first box. */
function typedParts(typed: string): DateParts {
  const [day = '', month, year] = typed.split('-');
  return month === undefined || year === undefined
    ? { day: typed, month: '', year: '' }
    : { day, month, year };
}

/** The date of three boxes: empty for three empty boxes, as typed for a day that is not there. */
export function dateOf({ day, month, year }: DateParts): TypedDate {
  const typed = [day, month, year].map((part) => part.trim());
  if (typed.every((part) => part === '')) return '';
  const whole = typed.join('-');
  return parseDate(whole) ?? { typed: whole };
}
