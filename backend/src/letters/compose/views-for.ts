import { answerMeaning, askedFields, type LetterInput } from '@tranche/domain';
import { LessThan } from 'typeorm';
import { recordedInput, type TransitionInContext } from '../../applications/index.js';
import { LetterRow } from '../letter.row.js';

/**
 * What the receiver said since the last letter: where a decision follows on a hearing, that letter is the
 * intention. What was said in an earlier hearing is no part of this one.
 */
export async function viewsFor({
  tx,
  application,
  scheme,
  event,
}: TransitionInContext): Promise<Pick<LetterInput, 'views'>> {
  const applicationId = application.id;
  const where = { applicationId, eventNumber: LessThan(event.number) };
  const lastLetter = await tx.maximum(LetterRow, 'eventNumber', where);
  const recorded = await recordedInput(tx, applicationId, lastLetter ?? 0);
  const views = answerMeaning(askedFields(scheme.workflow), recorded, 'views');
  return typeof views === 'string' ? { views } : {};
}
