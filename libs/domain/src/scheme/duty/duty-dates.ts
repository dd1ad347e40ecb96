import { assertNever } from '../../assert-never.js';
import type { Text } from '../../text.js';
import { formatDate } from '../../term/index.js';
import type { Duty, DutyDate } from './duty.js';

/** The period of a project, for the dates that hang on it. ISO dates. */
export interface ProjectPeriod {
  readonly awardedOn: string;
  readonly startsOn: string;
  readonly durationYears: number;
  /** The last day, where the award was ended before the period was over. */
  readonly endedOn?: string;
}

/** A duty after the award with its days: none when it always holds, several when it returns. */
export interface DatedDuty {
  readonly code: string;
  readonly article: string;
  readonly text: Text;
  readonly due: DutyDate;
  /** ISO dates, in order. */
  readonly dueOn: readonly string[];
  /** The moment in words, such as "uiterlijk 1 maart 2028". */
  readonly when: Text;
}

/**
 * The last day of a project: the day before the anniversary on which it would start again, or the day on
 * which the award was ended before that.
 */
export function lastDayOfProject({
  startsOn,
  durationYears,
  endedOn,
}: Omit<ProjectPeriod, 'awardedOn'>): string {
  if (endedOn !== undefined) return endedOn;
  return Temporal.PlainDate.from(startsOn)
    .add({ years: durationYears })
    .subtract({ days: 1 })
    .toString();
}

/**
 * Dates the duties of an award, as they stand in its letter.
 *
 * @example datedDuties(rif2024.duties, period).find(({ code }) => code === 'midterm-report')?.dueOn
 */
export function datedDuties(duties: readonly Duty[], period: ProjectPeriod): readonly DatedDuty[] {
  return duties.map(({ code, article, text, due }) => {
    const dueOn = datesOf(due, period);
    return { code, article, text, due, dueOn, when: inWords(due, dueOn) };
  });
}

/** What holds as long as an award does, or when it is asked: duties that no day of the file watches. */
export function dutiesWithoutDay(
  duties: readonly Duty[],
): readonly Pick<DatedDuty, 'text' | 'when' | 'article'>[] {
  return datedDuties(duties, ANY_PERIOD)
    .filter(({ dueOn }) => dueOn.length === 0)
    .map(({ text, when, article }) => ({ text, when, article }));
}

/** Whether a duty has days does not hang on the period, nor do the words of one that has none. */
const ANY_PERIOD: ProjectPeriod = {
  awardedOn: '2000-01-01',
  startsOn: '2000-01-01',
  durationYears: 1,
};

function datesOf(due: DutyDate, period: ProjectPeriod): readonly string[] {
  const start = Temporal.PlainDate.from(period.startsOn);
  const end = Temporal.PlainDate.from(lastDayOfProject(period));
  switch (due.kind) {
    case 'after-award':
      return [Temporal.PlainDate.from(period.awardedOn).add({ months: due.months }).toString()];
    case 'weeks-before-half-time':
      return [endOfFirstHalf(period).subtract({ weeks: due.weeks }).toString()];
    case 'weeks-after-end':
      return [end.add({ weeks: due.weeks }).toString()];
    case 'months-after-start':
      return notAfter([start.add({ months: due.months })], period.endedOn);
    case 'within-months-of-start':
      return [
        lastDayOfMonths(start, due.months)
          .add({ weeks: due.weeks ?? 0 })
          .toString(),
      ];
    case 'every-year':
      return Array.from({ length: period.durationYears }, (_, index) => index)
        .filter((index) => hasBegun(start.add({ years: index }), period.endedOn))
        .map((index) => start.add({ years: index + 1 }).toString());
    case 'with-annual-accounts':
      return [Temporal.PlainDate.from({ year: end.year + 1, month: 6, day: 30 }).toString()];
    case 'years-after-determination':
    case 'with-last-annual-report':
    case 'throughout':
    case 'on-request':
    case 'at-once':
      return [];
    default:
      return assertNever(due);
  }
}

/** What is reported on the way is not reported any more once the project is over. */
function notAfter(days: readonly Temporal.PlainDate[], endedOn?: string): readonly string[] {
  return days.filter((day) => hasBegun(day, endedOn)).map(String);
}

function hasBegun(day: Temporal.PlainDate, endedOn: string | undefined): boolean {
  return endedOn === undefined || day.toString() <= endedOn;
}

/** Half of four years is two years; half of five is two years and six months. */
export function endOfFirstHalf({ startsOn, durationYears }: ProjectPeriod): Temporal.PlainDate {
  return lastDayOfMonths(Temporal.PlainDate.from(startsOn), durationYears * 6);
}

/** The day before so many months have passed. */
function lastDayOfMonths(start: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return start.add({ months }).subtract({ days: 1 });
}

function inWords(due: DutyDate, dueOn: readonly string[]): Text {
  switch (due.kind) {
    case 'at-once':
      return { nl: 'meteen', en: 'at once' };
    case 'years-after-determination':
      return {
        nl: `tot ${due.years} jaar na de vaststelling`,
        en: `until ${due.years} years after the final determination`,
      };
    case 'with-last-annual-report':
      return {
        nl: 'samen met het jaarverslag over het laatste jaar van de subsidie',
        en: 'together with the annual report on the last year of the subsidy',
      };
    case 'throughout':
      return { nl: 'de hele looptijd', en: 'throughout' };
    case 'on-request':
      return { nl: 'als daarom wordt gevraagd', en: 'on request' };
    case 'after-award':
    case 'weeks-before-half-time':
    case 'weeks-after-end':
    case 'months-after-start':
    case 'within-months-of-start':
    case 'every-year':
    case 'with-annual-accounts':
      return { nl: `uiterlijk ${listed(dueOn, 'nl')}`, en: `by ${listed(dueOn, 'en')}` };
    default:
      return assertNever(due);
  }
}

function listed(dates: readonly string[], language: 'nl' | 'en'): string {
  const words = dates.map((date) => formatDate(Temporal.PlainDate.from(date), language));
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${last}`;
}
