import type { Text } from '../text.js';
import { applyAtw, type TermSpan } from './closed-days/atw.js';
import { line, type DerivationLine } from './derivation.js';
import { standstills, type Suspension } from './suspension.js';
import { describeDuration } from './term.js';

export type GivenBack =
  | {
      readonly kind: 'closed';
      readonly end: Temporal.PlainDate;
      readonly lines: readonly DerivationLine[];
    }
  | {
      readonly kind: 'open';
      readonly since: Temporal.PlainDate;
      readonly daysLeft: number;
      readonly lines: readonly DerivationLine[];
    };

/**
 * Adds to a term the calendar days on which it stood still (Awb 4:15), each day once.
 * A suspension that begins when the term is already over revives nothing, and a line says so.
 */
export function giveBackSuspensions(span: TermSpan, suspensions: readonly Suspension[]): GivenBack {
  const lines: DerivationLine[] = [];
  let { end } = span;
  for (const { from, until } of standstills(span.start, suspensions)) {
    const lastDay = applyAtw({ ...span, end }).date;
    if (isAfter(from, lastDay)) {
      lines.push(line(from, TOO_LATE, 'Awb 4:15'));
      continue;
    }
    // Stopped in the weekend that the Atw added: those days were running, so they come along.
    const runsUntil = isAfter(from, end) ? lastDay : end;
    if (until === null) {
      const daysLeft = from.until(runsUntil).days + 1;
      return { kind: 'open', since: from, daysLeft, lines: [...lines, openLine(from, daysLeft)] };
    }
    const { days } = from.until(until);
    end = runsUntil.add({ days });
    lines.push(line(end, givenBack(days), 'Awb 4:15'));
  }
  return { kind: 'closed', end, lines };
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}

function givenBack(days: number): Text {
  const { nl, en } = describeDuration({ unit: 'days', amount: days });
  return { nl: `+ ${nl} dat de termijn stilstond`, en: `+ ${en} that the term stood still` };
}

function openLine(since: Temporal.PlainDate, daysLeft: number): DerivationLine {
  const left = describeDuration({ unit: 'days', amount: daysLeft });
  const text: Text = {
    nl: `er is nog geen einddatum: de termijn staat stil, daarna resteren ${left.nl}`,
    en: `there is no end date yet: the term stands still, after that ${left.en} remain`,
  };
  return line(since, text, 'Awb 4:15');
}

const TOO_LATE: Text = {
  nl: 'deze opschorting begon na het einde van de termijn en telt niet mee',
  en: 'this suspension began after the end of the term and does not count',
};
