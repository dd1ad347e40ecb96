import {
  allocateByWeight,
  cents,
  portion,
  subtract,
  type Cents,
  type Fraction,
} from '../money/index.js';

/** Advances: the first as a share, the rest in equal parts, every three months. */
export interface AdvanceSchedule {
  readonly article: string;
  readonly first: Fraction;
  /** Number of terms, the first included; per year of the project where it follows the duration. */
  readonly terms:
    { readonly kind: 'fixed'; readonly count: number } | { readonly kind: 'quarterly' };
}

/** What an advance schedule is laid over. */
export interface AdvancePeriod {
  /** First day of the project, ISO. */
  readonly startsOn: string;
  readonly durationYears: number;
  /** The day of the award, ISO: nothing is paid before it. */
  readonly awardedOn: string;
}

/** One advance (voorschot): its place, the day it is due, the amount in cents. */
export interface Advance {
  readonly number: number;
  readonly dueOn: string;
  readonly amountCents: Cents;
}

const MONTHS_PER_TERM = 3;
const TERMS_PER_YEAR = 4;

/**
 * Lays the advances of an award over the project, to the cent: the first as a share rounded down, the
 * rest in equal parts, the cents left over in the earliest terms.
 *
 * The regulation says "every quarter"; that a quarter is counted from the start of the project, and
 * from the award when that is later, is our reading.
 *
 * @throws RangeError for a negative award or a schedule without a second term
 * @example advancesOf(rif2014.advances, cents(1_000_00), period) // € 250, then 15 times € 50
 */
export function advancesOf(
  schedule: AdvanceSchedule,
  award: Cents,
  period: AdvancePeriod,
): readonly Advance[] {
  const count = numberOfTerms(schedule, period.durationYears);
  const { numerator, denominator } = schedule.first;
  const first = portion(award, numerator, denominator, 'down');
  const rest = allocateByWeight(
    subtract(award, first),
    Array.from({ length: count - 1 }, () => 1),
  );
  const start = firstDay(period);
  return [first, ...rest].map((amountCents, index) => ({
    number: index + 1,
    dueOn: start.add({ months: index * MONTHS_PER_TERM }).toString(),
    amountCents: cents(amountCents),
  }));
}

function numberOfTerms({ terms }: AdvanceSchedule, durationYears: number): number {
  return terms.kind === 'fixed' ? terms.count : durationYears * TERMS_PER_YEAR;
}

function firstDay({ startsOn, awardedOn }: AdvancePeriod): Temporal.PlainDate {
  const start = Temporal.PlainDate.from(startsOn);
  const award = Temporal.PlainDate.from(awardedOn);
  // Stryker disable next-line EqualityOperator: of two equal days either is the first
  return Temporal.PlainDate.compare(start, award) < 0 ? award : start;
}
