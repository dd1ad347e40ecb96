interface Decree {
  /** Where the decree itself, or who cites it, can be read. */
  readonly source: string;
  readonly days: readonly string[];
}

/**
 * Days put on a par with holidays by royal decree (Atw 3(3)), in order.
 * A table because no rule gives them; a year that is missing here is unknown, not without days.
 * To add a year, copy the dates from the decree in the Staatscourant.
 */
const DECREES: readonly Decree[] = [
  {
    // Besluit van 7 juni 2010
    source: 'https://wetten.overheid.nl/BWBR0027755',
    days: ['2013-04-29', '2013-05-10', '2013-12-27'],
  },
  {
    source: 'https://github.com/statengeneraal/laws-markdown',
    days: ['2014-05-30', '2015-01-02', '2015-05-04', '2015-05-15', '2016-05-06'],
  },
  {
    // Besluit van 24 oktober 2016
    source: 'https://wetten.overheid.nl/BWBR0038666',
    days: [
      '2017-04-28',
      '2017-05-26',
      '2018-05-11',
      '2018-12-24',
      '2018-12-31',
      '2019-05-31',
      '2019-12-27',
    ],
  },
  {
    // Besluit van 20 september 2019, cited there; the decree itself was not read
    source: 'https://legal-support-office.nl',
    days: ['2020-05-22', '2021-05-14', '2022-05-27'],
  },
  {
    // cited by others; the decree itself was not read
    source: 'https://wetten.overheid.nl/BWBR0002448',
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    // cited there; the decree itself was not read
    source: 'https://www.sterfgeval.nl',
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
];

const DAYS: ReadonlySet<string> = new Set(DECREES.flatMap(({ days }) => days));

/** Every decree names days in each of its years, so that a year without any is an unknown one. */
const YEARS: ReadonlySet<number> = new Set([...DAYS].map((day) => Number(day.slice(0, 4))));

/** Whether the table has rows for the year, so that a day that is absent is really no such day. */
export function isDecreeYearKnown(year: number): boolean {
  return YEARS.has(year);
}

/** Whether a royal decree put the day on a par with a holiday. */
export function isDecreeDay(date: Temporal.PlainDate): boolean {
  return DAYS.has(date.toString());
}
