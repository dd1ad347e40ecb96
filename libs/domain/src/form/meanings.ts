import type { Answer, Answers, Field, FormDefinition } from './field.js';
import type { AnswerMeaning } from './meaning.js';

/** Every question of a form, for whichever variant. */
export function fieldsOf({ sections }: Pick<FormDefinition, 'sections'>): readonly Field[] {
  return sections.flatMap(({ fields }) => fields);
}

/**
 * The answer to the question that means this; undefined when it is not asked or not answered.
 *
 * @example answerMeaning(fieldsOf(form), { hoeveel: 50_000 }, 'requested-amount') // 50_000
 */
export function answerMeaning(
  questions: readonly Field[],
  answers: Answers,
  meaning: AnswerMeaning,
): Answer | undefined {
  return questions
    .filter(({ means }) => means === meaning)
    .map(({ name }) => answers[name])
    .find((answer) => answer !== undefined && answer !== null);
}
