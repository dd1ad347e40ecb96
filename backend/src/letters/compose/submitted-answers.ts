import {
  answerMeaning,
  fieldsOf,
  type AnswerMeaning,
  type Answers,
  type FormDefinition,
} from '@tranche/domain';

/** What was answered to a form. */
export interface Answered {
  readonly form: FormDefinition;
  readonly answers: Answers;
}

/** What means this, as words; empty when there is none, so that a letter that needs it is refused. */
export function wordsIn({ form, answers }: Answered, meaning: AnswerMeaning): string {
  const answer = answerMeaning(fieldsOf(form), answers, meaning);
  return typeof answer === 'string' ? answer.trim() : '';
}
