import { answerMeaning, isOfViews, type LetterInput, wholeOf } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import type { RecordedStep } from './recorded-steps.js';
import type { RowsForLetters } from './rows-for-letters.js';

/**
 * What the receiver said in the hearing that this decision follows on, as often as it was heard there:
 * by every step of views that leads to where the decision begins, in the same round of its procedure.
 * What was said in another hearing is no part of this one.
 */
export function viewsFor(
  { application, scheme, event }: TransitionInContext,
  { stepsRecordedOn }: Pick<RowsForLetters, 'stepsRecordedOn'>,
): Pick<LetterInput, 'views'> {
  const { transitions } = wholeOf(scheme);
  const said = stepsRecordedOn(application.id).flatMap((recorded) => {
    const step = transitions[recorded.transition];
    if (!step || !isOfViews(step) || step.to !== event.from) return [];
    if (!isOfRound(recorded, event)) return [];
    const views = answerMeaning(step.asks ?? [], recorded.input, 'views');
    return typeof views === 'string' ? [views] : [];
  });
  return said.length > 0 ? { views: said.join('\n\n') } : {};
}

function isOfRound(
  { procedure, round }: RecordedStep,
  event: Pick<TransitionInContext['event'], 'procedure'>,
): boolean {
  return (
    procedure === (event.procedure?.name ?? null) && round === (event.procedure?.round ?? null)
  );
}
