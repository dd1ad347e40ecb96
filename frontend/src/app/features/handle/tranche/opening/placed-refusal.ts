import { fieldErrors } from '../../../../core/api/field-errors.js';
import type { Attempt } from '../../../../core/attempt/attempt.js';
import {
  refusedAnswers,
  type RefusedAnswer,
} from '../../../../form-engine/questions/refused-answers.js';
import { controlAt } from './open-tranche-draft.js';

/** What is wrong with a parameter stands at its question; all else at its own control. */
export function placedRefusal(attempt: Attempt): readonly RefusedAnswer[] {
  const error = attempt.refused();
  if (!error) return [];
  const answers = refusedAnswers(error.problem, 'parameters');
  const others = fieldErrors(error.problem, controlAt).filter(
    ({ for: id }) => !id.startsWith('answer-'),
  );
  if (error.status === 400) attempt.errors.set(others);
  if (attempt.errors().length > 0 || answers.length > 0) attempt.dismiss();
  return answers;
}
