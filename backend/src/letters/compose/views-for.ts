import { answerMeaning, askedFields, type LetterInput, wholeOf } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

/**
 * What the receiver said since the last letter: where a decision follows on a hearing, that letter is the
 * intention. What was said in an earlier hearing is no part of this one.
 */
export function viewsFor(
  { application, scheme }: TransitionInContext,
  { saidSinceLetter }: Pick<RowsForLetters, 'saidSinceLetter'>,
): Pick<LetterInput, 'views'> {
  const recorded = saidSinceLetter(application.id);
  const views = answerMeaning(askedFields(wholeOf(scheme)), recorded, 'views');
  return typeof views === 'string' ? { views } : {};
}
