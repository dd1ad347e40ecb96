/** A date as three boxes hold it. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type ParsedDate = { readonly date: string } | { readonly wrong: true };

/** The boxes of an ISO date; empty boxes for no date. */
export function partsOf(date: string): DateParts {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** The ISO date of three boxes: empty for three empty boxes, `wrong` for a day that is not there. */
export function dateOf({ day, month, year }: DateParts): ParsedDate {
  const typed = [day, month, year].map((part) => part.trim());
  if (typed.every((part) => part === '')) return { date: '' };
  const [d = '', m = '', y = ''] = typed;
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y)) return { wrong: true };
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date);
  return exists ? { date } : { wrong: true };
}
