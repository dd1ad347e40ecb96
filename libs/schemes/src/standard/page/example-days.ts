import {
  endOfTerm,
  formatDay,
  suspensionForRepair,
  type Duration,
  type Term,
  type TermOptions,
} from '@tranche/domain';

/*
 * Days of examples, reckoned apart from the engine that they check; but for the last day of a term, which a
 * page may make as long as it likes: the engine knows every holiday (Atw 1, 3).
 */

/**
 * The last day of a term that starts to run after a day, with all that the law moves; ISO.
 *
 * @throws RangeError where a suspension is still open
 */
export function lastDayOfTerm(day: string, term: Term, options: TermOptions = {}): string {
  const { date } = endOfTerm(Temporal.PlainDate.from(day), term, options);
  if (date === null) throw new RangeError(`A term after ${day} has no last day`);
  return date.toString();
}

/** As {@link lastDayOfTerm}, of a term that stood still while somebody supplemented. */
export function lastDayAfterRepair(
  day: string,
  term: Term,
  [sentOn, endedOn]: readonly [sentOn: string, endedOn: string],
): string {
  const [from, until] = [Temporal.PlainDate.from(sentOn), Temporal.PlainDate.from(endedOn)];
  return lastDayOfTerm(day, term, { suspensions: [suspensionForRepair(from, until)] });
}

/** What became of a last day, for the name of an example: whether it moved off a holiday. */
export function fellOn(day: string, term: Term): string {
  const [fell, endsOn] = [{ ...term, atwApplies: false }, term].map((each) =>
    lastDayOfTerm(day, each),
  );
  const moved = fell === endsOn ? ', and stay there' : `, moved off ${dayInWords(fell ?? '')}`;
  return `end on ${dayInWords(endsOn ?? '')}${moved}`;
}

/** So much later on the calendar, without any rule for weekends or holidays; ISO. */
export function later(day: string, { unit, amount }: Duration): string {
  if (unit === 'working-days') throw new RangeError('Working days want the holidays among them');
  return Temporal.PlainDate.from(day)
    .add({ [unit]: amount })
    .toString();
}

/** So much earlier; ISO. */
export function earlier(day: string, duration: Duration): string {
  return later(day, { ...duration, amount: -duration.amount });
}

/** A day as the name of an example says it, such as `Sunday 23 May 2027`. */
export function dayInWords(day: string): string {
  return formatDay(Temporal.PlainDate.from(day), 'en');
}
