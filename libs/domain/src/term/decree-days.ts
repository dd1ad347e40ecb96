/**
 * Days put on a par with holidays by royal decree (Atw 3(3)), per year.
 * A table because no rule gives them; a year that is missing here is unknown, not without days.
 * To add a year, copy the dates from the decree in the Staatscourant.
 */
const DECREE_DAYS: Readonly<Record<number, readonly string[]>> = {
  2014: ['2014-05-30'],
  2015: ['2015-01-02', '2015-05-04', '2015-05-15'],
  2016: ['2016-05-06'],
  2023: ['2023-04-28', '2023-05-19'],
  2024: ['2024-05-10', '2024-12-27'],
  2025: ['2025-05-30'],
  2026: ['2026-01-02', '2026-05-15'],
  2027: ['2027-05-07'],
  2028: ['2028-04-28', '2028-05-26'],
};

/** Whether the table has rows for the year, so that a day that is absent is really no such day. */
export function isDecreeYearKnown(year: number): boolean {
  return DECREE_DAYS[year] !== undefined;
}

/** Whether a royal decree put the day on a par with a holiday. */
export function isDecreeDay(date: Temporal.PlainDate): boolean {
  return DECREE_DAYS[date.year]?.includes(date.toString()) ?? false;
}
