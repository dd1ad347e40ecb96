import type { Text } from '../text.js';
import { addDuration } from './add-duration.js';
import { isUnderThreeDays, NOT_UNDER_ATW } from './atw.js';
import { addWorkingDays, isClosedDay } from './closed-day.js';
import { gapLines, unknownDecreeYears, yearsMissedInCounting } from './decree-gaps.js';
import { line, type DatedOutcome, type DerivationLine } from './derivation.js';
import { describeDuration, isTooLongForAtw, type Term } from './term.js';

/**
 * The day found by counting a term back from an event, such as ten days before a hearing.
 * A weekend or holiday does not move it (Atw 1(2)); a short term still holds two working days
 * (Atw 2). The day of the event is not counted.
 *
 * @throws RangeError for a negative or broken amount
 */
export function startOfBackwardTerm(event: Temporal.PlainDate, term: Term): DatedOutcome {
  const counted = addDuration(event, term, -1);
  const { date, line: reason } = underAtw(event, counted, term);
  const { nl, en } = describeDuration(term);
  const derivation = [
    line(event, EVENT),
    line(counted, { nl: `- ${nl}`, en: `- ${en}` }, term.article),
    ...(reason ? [reason] : []),
    ...gapLines(missedYears(event, date, term), date),
  ];
  return { kind: 'dated', date, derivation };
}

interface BackwardStep {
  readonly date: Temporal.PlainDate;
  readonly line: DerivationLine | null;
}

function underAtw(
  event: Temporal.PlainDate,
  counted: Temporal.PlainDate,
  term: Term,
): BackwardStep {
  if (!term.atwApplies) return { date: counted, line: line(counted, NOT_UNDER_ATW) };
  const date = addWorkingDays(event, -2);
  const isRoomy = Temporal.PlainDate.compare(counted, date) <= 0;
  if (isRoomy || isUnderThreeDays(term)) return { date: counted, line: staysLine(counted) };
  return { date, line: line(date, TWO_DAYS, 'Atw 2') };
}

/** Only art. 2 and working days look at the days in between. */
function missedYears(
  event: Temporal.PlainDate,
  date: Temporal.PlainDate,
  term: Term,
): readonly number[] {
  const isUnderArt2 = term.atwApplies && !isTooLongForAtw(term) && term.unit === 'days';
  if (isUnderArt2) return unknownDecreeYears(date, event);
  return yearsMissedInCounting(term, date, event);
}

function staysLine(date: Temporal.PlainDate): DerivationLine | null {
  const day = isClosedDay(date);
  if (!day.closed) return null;
  const text: Text = {
    nl: `valt op ${day.reason.nl} en blijft staan: er wordt teruggerekend`,
    en: `falls on ${day.reason.en} and stays: it is counted back`,
  };
  return line(date, text, 'Atw 1(2)');
}

const EVENT: Text = {
  nl: 'gebeurtenis waarvan wordt teruggerekend',
  en: 'event that is counted back from',
};

const TWO_DAYS: Text = {
  nl: 'vervroegd, zodat de termijn twee werkdagen heeft',
  en: 'moved earlier, so that the term holds two working days',
};
