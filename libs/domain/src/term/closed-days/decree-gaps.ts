import { isDecreeYearKnown } from './decree-days.js';
import { line, type DerivationLine } from '../derivation.js';
import type { Duration } from '../term.js';

/** The years, from one date to another, of which the royal-decree days are unknown. */
export function unknownDecreeYears(
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly number[] {
  const years = Array.from({ length: until.year - from.year + 1 }, (_, place) => from.year + place);
  return years.filter((year) => !isDecreeYearKnown(year));
}

/** The unknown years that counting ran into: of all units, only working days look at the table. */
export function yearsMissedInCounting(
  { unit }: Duration,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly number[] {
  return unit === 'working-days' ? unknownDecreeYears(from, until) : [];
}

/** One line for each year: a date that rests on a gap in the table says so. */
export function gapLines(years: readonly number[], date: Temporal.PlainDate): DerivationLine[] {
  const unique = [...new Set(years)].toSorted((a, b) => a - b);
  return unique.map((year) => {
    const nl = `welke dagen in ${year} bij koninklijk besluit met feestdagen zijn gelijkgesteld, is hier niet bekend; er is niet mee gerekend`;
    const en = `which days of ${year} were made equal to holidays by royal decree is not known here; none was counted`;
    return line(date, { nl, en }, 'Atw 3(3)');
  });
}
