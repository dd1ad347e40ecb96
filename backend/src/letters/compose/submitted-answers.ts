import type { Answer, Answers } from '@tranche/domain';
import { SubmissionCopyRow, type ApplicationRow } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** What was sent last: letters speak of what was received, not of what stands in the form today. */
export async function latestSubmission(
  tx: Tx,
  { id, reference }: ApplicationRow,
): Promise<SubmissionCopyRow> {
  const copy = await tx.findOne(SubmissionCopyRow, {
    where: { applicationId: id },
    order: { number: 'DESC' },
  });
  if (!copy)
    throw new Error(`${reference} was never submitted, so there is nothing to write about`);
  return copy;
}

/** Every answer that was sent, by field. */
export function answersIn({ copy }: SubmissionCopyRow): Answers {
  return Object.fromEntries(copy.sections.flatMap(({ answers }) => Object.entries(answers)));
}

export function answerIn({ copy }: SubmissionCopyRow, name: string): Answer | undefined {
  return copy.sections.map(({ answers }) => answers[name]).find((answer) => answer !== undefined);
}

/** The answer as words; empty when there is none, so that a letter that needs it is refused. */
export function wordsIn(submission: SubmissionCopyRow, name: string): string {
  const answer = answerIn(submission, name);
  return typeof answer === 'string' ? answer.trim() : '';
}
