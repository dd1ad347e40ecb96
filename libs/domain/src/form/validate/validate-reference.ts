import type { Answer, ReferenceField } from '../field.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';

const LONGEST_CODE = 60;

/** Only the shape: whether the code stands on the list of the day is known where the list is kept. */
export function checkReference(field: ReferenceField, answer: Answer): readonly AnswerProblem[] {
  return typeof answer === 'string' && answer.length <= LONGEST_CODE
    ? []
    : [
        problem(
          field,
          'unknown-option',
          labelled(field, 'kies iets uit de lijst', 'choose something from the list'),
        ),
      ];
}
