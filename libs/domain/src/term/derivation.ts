import type { Text } from '../text.js';

/** One line of the answer to "why this date?". */
export interface DerivationLine {
  /** The date this line arrives at, ISO. */
  readonly date: string;
  readonly text: Text;
  readonly article?: string;
}

/** A date, with the lines that lead to it. */
export interface DatedOutcome {
  readonly kind: 'dated';
  readonly date: Temporal.PlainDate;
  readonly derivation: readonly DerivationLine[];
}

/** No date: the term stands still until the suspension ends. */
export interface SuspendedOutcome {
  readonly kind: 'suspended';
  readonly date: null;
  /** The first day on which the term stands still. */
  readonly since: Temporal.PlainDate;
  /** Days that remain from the day on which the term runs again. */
  readonly daysLeft: number;
  readonly derivation: readonly DerivationLine[];
}

export type TermOutcome = DatedOutcome | SuspendedOutcome;

export function line(date: Temporal.PlainDate, text: Text, article?: string): DerivationLine {
  return { date: date.toString(), text, ...(article === undefined ? {} : { article }) };
}
