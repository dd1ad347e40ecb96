import type { Text } from '../text.js';
import { addDuration } from './add-duration.js';
import { applyAtw } from './closed-days/atw.js';
import { gapLines, yearsMissedInCounting } from './closed-days/decree-gaps.js';
import { line, type DatedOutcome, type DerivationLine, type TermOutcome } from './derivation.js';
import { giveBackSuspensions } from './give-back-suspensions.js';
import { suspensionLines, type Suspension } from './suspension.js';
import { describeDuration, type Duration, type Term } from './term.js';

/** More time on top of the term, such as four weeks for the repair of a near miss. */
export interface Extension extends Duration {
  readonly ground: Text;
  readonly article: string;
}

export interface TermOptions {
  /** What happened on the start day, such as "decision sent"; stands in the first line. */
  readonly startText?: Text;
  readonly extensions?: readonly Extension[];
  readonly suspensions?: readonly Suspension[];
}

type OptionsWithoutSuspensions = Omit<TermOptions, 'suspensions'> & { suspensions?: never };

/**
 * The last day of a term, with the line-by-line answer to "why this date?".
 * The start day is not counted: sent on a Friday, six weeks end on a Friday, not a day later
 * (Awb 6:8(1)). Extensions count on from the end of the term in the order given, suspended
 * days are given back after that, and the Algemene termijnenwet speaks last.
 *
 * @param start the day of the event after which the term runs
 * @returns `dated`, or `suspended` while a suspension is still open
 * @throws RangeError for a negative or broken amount
 * @example endOfTerm(Temporal.PlainDate.from('2026-11-13'), OBJECTION_TERM) // Monday 28-12-2026
 */
export function endOfTerm(
  start: Temporal.PlainDate,
  term: Term,
  options?: OptionsWithoutSuspensions,
): DatedOutcome;
export function endOfTerm(start: Temporal.PlainDate, term: Term, options: TermOptions): TermOutcome;
export function endOfTerm(
  start: Temporal.PlainDate,
  term: Term,
  options: TermOptions = {},
): TermOutcome {
  const { suspensions = [] } = options;
  const counted = countOnCalendar(start, term, options);
  const given = giveBackSuspensions({ term, start, end: counted.end }, suspensions);
  const soFar = [...counted.lines, ...suspensionLines(suspensions), ...given.lines];
  if (given.kind === 'open') {
    const { since, daysLeft } = given;
    const derivation = [...soFar, ...gapLines(counted.missedYears, since)];
    return { kind: 'suspended', date: null, since, daysLeft, derivation };
  }
  const { date, lines, missedYears } = applyAtw({ term, start, end: given.end });
  const gaps = gapLines([...counted.missedYears, ...missedYears], date);
  return { kind: 'dated', date, derivation: [...soFar, ...lines, ...gaps] };
}

const START: Text = { nl: 'begin', en: 'start' };

interface CountedTerm {
  readonly end: Temporal.PlainDate;
  readonly lines: readonly DerivationLine[];
  readonly missedYears: readonly number[];
}

function countOnCalendar(
  start: Temporal.PlainDate,
  term: Term,
  { startText = START, extensions = [] }: TermOptions,
): CountedTerm {
  let end = addDuration(start, term);
  const lines = [line(start, startText), line(end, plus(term), term.article)];
  const missedYears = [...yearsMissedInCounting(term, start, end)];
  for (const extension of extensions) {
    const from = end;
    end = addDuration(from, extension);
    lines.push(extensionLine(end, extension));
    missedYears.push(...yearsMissedInCounting(extension, from, end));
  }
  return { end, lines, missedYears };
}

/** More time, with its ground, and the day at which it arrives. */
export function extensionLine(end: Temporal.PlainDate, extension: Extension): DerivationLine {
  const { ground, article } = extension;
  const { nl, en } = plus(extension);
  return line(end, { nl: `${nl}: ${ground.nl}`, en: `${en}: ${ground.en}` }, article);
}

function plus(duration: Duration): Text {
  const { nl, en } = describeDuration(duration);
  return { nl: `+ ${nl}`, en: `+ ${en}` };
}
