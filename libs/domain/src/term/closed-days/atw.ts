import type { Text } from '../../text.js';
import { formatDay } from '../clock-words.js';
import { addWorkingDays, isClosedDay, workingDayFrom } from './closed-day.js';
import { unknownDecreeYears } from './decree-gaps.js';
import { line, type DerivationLine } from '../derivation.js';
import { isTooLongForAtw, type Term } from '../term.js';

/** A term on the calendar, before the Algemene termijnenwet had its say; the start is not counted. */
export interface TermSpan {
  readonly term: Term;
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

/** Where the Algemene termijnenwet puts the end of a term, and the lines that say why. */
export interface AtwEnd {
  readonly date: Temporal.PlainDate;
  readonly lines: readonly DerivationLine[];
  /** Years that mattered and of which the royal-decree days are unknown. */
  readonly missedYears: readonly number[];
}

/** A date that was moved or left, with the lines that say why. */
type Step = Omit<AtwEnd, 'missedYears'>;

/** Applies the Algemene termijnenwet, or says why it leaves the end where it is. */
export function applyAtw(span: TermSpan): AtwEnd {
  const { term, end } = span;
  if (!term.atwApplies) return { date: end, lines: [line(end, NOT_UNDER_ATW)], missedYears: [] };
  if (isTooLongForAtw(term)) return { date: end, lines: staysOnClosedDay(end), missedYears: [] };
  const moved = moveOffClosedDay(end);
  const roomy = withTwoWorkingDays(span, moved.date);
  // Art. 2 looks at every day of a term in days, art. 1 only at the days around the end.
  const from = term.unit === 'days' ? span.start : end;
  const missedYears = unknownDecreeYears(from, roomy.date);
  return { date: roomy.date, lines: [...moved.lines, ...roomy.lines], missedYears };
}

/** Atw 1(1): the end moves to the first day that is no Saturday, Sunday or recognised holiday. */
function moveOffClosedDay(end: Temporal.PlainDate): Step {
  const day = isClosedDay(end);
  if (!day.closed) return { date: end, lines: [] };
  const date = workingDayFrom(end);
  const text: Text = {
    nl: `valt op ${day.reason.nl}, verschoven naar ${formatDay(date, 'nl')}`,
    en: `falls on ${day.reason.en}, moved to ${formatDay(date, 'en')}`,
  };
  return { date, lines: [line(date, text, 'Atw 1(1)')] };
}

/**
 * Atw 2: a term of three days or more holds at least two working days. Every week holds them, whatever
 * its holidays, so that a length under three of any unit needs no look.
 */
function withTwoWorkingDays({ term, start }: TermSpan, end: Temporal.PlainDate): Step {
  const date = addWorkingDays(start, 2);
  const isTooShort = term.amount >= 3 && Temporal.PlainDate.compare(end, date) < 0;
  if (!isTooShort) return { date: end, lines: [] };
  const text: Text = {
    nl: `heeft dan geen twee werkdagen, verlengd tot en met ${formatDay(date, 'nl')}`,
    en: `would hold fewer than two working days, extended to ${formatDay(date, 'en')}`,
  };
  return { date, lines: [line(date, text, 'Atw 2')] };
}

function staysOnClosedDay(end: Temporal.PlainDate): DerivationLine[] {
  const day = isClosedDay(end);
  if (!day.closed) return [];
  const text: Text = {
    nl: `valt op ${day.reason.nl} en blijft staan: zo’n lange termijn wordt niet verlengd`,
    en: `falls on ${day.reason.en} and stays: a term this long is not extended`,
  };
  return [line(end, text, 'Atw 4')];
}

const NOT_UNDER_ATW: Text = {
  nl: 'de Algemene termijnenwet geldt niet voor deze termijn; de einddatum schuift niet op voor een weekend of feestdag',
  en: 'the General Extension of Time Limits Act does not hold for this term; weekends and holidays do not move its end',
};
