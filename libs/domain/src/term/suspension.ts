import type { Text } from '../text.js';
import { formatDate } from './clock-words.js';
import { line, type DerivationLine } from './derivation.js';

/** A dated row: the term stands still because the file does not lie with the authority (Awb 4:15). */
export interface Suspension {
  /** First day that does not count: the day AFTER the repair letter. */
  readonly from: Temporal.PlainDate;
  /** The day of the repair, or on which the repair term lapsed; that day counts again. */
  readonly until?: Temporal.PlainDate;
  readonly ground: Text;
  readonly article: string;
}

/** A stretch of days off the clock; overlapping suspensions are one stretch. */
export interface Standstill {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
}

export const SUPPLEMENT_REQUESTED: Text = {
  nl: 'aanvulling gevraagd',
  en: 'supplement requested',
};

/**
 * The suspension that a request for a supplement brings about (Awb 4:5, 4:15(1)(a)).
 *
 * @param letterOn the day of the letter; the term stands still from the next day
 * @param endedOn the day of the repair, or on which its term lapsed; absent while it is awaited
 */
export function suspensionForRepair(
  letterOn: Temporal.PlainDate,
  endedOn?: Temporal.PlainDate,
): Suspension {
  return {
    from: letterOn.add({ days: 1 }),
    ...(endedOn === undefined ? {} : { until: endedOn }),
    ground: SUPPLEMENT_REQUESTED,
    article: 'Awb 4:15(1)',
  };
}

/**
 * Joins suspensions into stretches that do not overlap, in order of time, so that no day is given
 * back twice; days up to and including the start of the term were never counted and fall away.
 */
export function standstills(
  start: Temporal.PlainDate,
  suspensions: readonly Suspension[],
): readonly Standstill[] {
  const firstDay = start.add({ days: 1 });
  const joined: Standstill[] = [];
  for (const { from, until } of inOrder(suspensions)) {
    const stretch = { from: latest(from, firstDay), until: until ?? null };
    if (isEmpty(stretch)) continue;
    const previous = joined.at(-1);
    if (previous && touches(previous, stretch)) joined[joined.length - 1] = join(previous, stretch);
    else joined.push(stretch);
  }
  return joined;
}

/** One line for each suspension, as it stands in the file. */
export function suspensionLines(suspensions: readonly Suspension[]): DerivationLine[] {
  return inOrder(suspensions).map(({ from, until, ground, article }) => {
    if (!until) {
      const text = { nl: `staat stil: ${ground.nl}`, en: `stands still: ${ground.en}` };
      return line(from, text, article);
    }
    const text: Text = {
      nl: `stond stil tot ${formatDate(until, 'nl')}: ${ground.nl}`,
      en: `stood still until ${formatDate(until, 'en')}: ${ground.en}`,
    };
    return line(from, text, article);
  });
}

function inOrder(suspensions: readonly Suspension[]): Suspension[] {
  return suspensions.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from));
}

/** Repaired on the day of the letter: nothing to give back. */
function isEmpty({ from, until }: Standstill): boolean {
  return until !== null && Temporal.PlainDate.compare(until, from) <= 0;
}

function touches(previous: Standstill, next: Standstill): boolean {
  return previous.until === null || Temporal.PlainDate.compare(next.from, previous.until) <= 0;
}

function join(previous: Standstill, next: Standstill): Standstill {
  return { from: previous.from, until: laterEnd(previous, next) };
}

function laterEnd(previous: Standstill, next: Standstill): Temporal.PlainDate | null {
  if (previous.until === null || next.until === null) return null;
  return latest(previous.until, next.until);
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  // Stryker disable next-line EqualityOperator: of two equal days either is the latest
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
