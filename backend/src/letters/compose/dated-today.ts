import type { ComposedLetter } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Application } from '../../applications/index.js';
import type { LetterRow } from '../letter.row.js';
import { composeFrom } from './compose-from.js';

/**
 * The letter as it leaves today. A decision is announced when it reaches the applicant, and the term of
 * objection runs from the day after (Awb 3:41, 6:8): a letter that had to wait past midnight gets the
 * date of today, with every date that follows from it. What it says is what was decided.
 */
export function datedToday(
  letter: LetterRow,
  application: Pick<Application, 'scheme' | 'version'>,
  today: Temporal.PlainDate,
): ComposedLetter {
  const { input, composed, kind } = letter;
  const isOfEarlierDay = Temporal.PlainDate.compare(today, composed.date) > 0;
  if (input === null || !isOfEarlierDay) return composed;
  const scheme = findScheme(application.scheme, application.version);
  return composeFrom(kind, { ...input, scheme, sentOn: today.toString() });
}
