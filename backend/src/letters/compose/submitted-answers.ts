import {
  answerMeaning,
  fieldsOf,
  type AnswerMeaning,
  type Answers,
  type FormDefinition,
} from '@tranche/domain';
import {
  latestSubmission,
  type ApplicationRow,
  type SubmissionCopyRow,
} from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** What was sent last: letters speak of what was received, not of what stands in the form today. */
export async function submissionOf(
  tx: Tx,
  application: Pick<ApplicationRow, 'id' | 'reference'>,
): Promise<SubmissionCopyRow> {
  const copy = await latestSubmission(tx, application);
  if (copy) return copy;
  throw new Error(
    `${application.reference} was never submitted, so there is nothing to write about`,
  );
}

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
