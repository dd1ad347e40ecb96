import type { LetterProject } from '@tranche/domain';
import type { ApplicationRow, SubmissionCopyRow } from '../../applications/index.js';
import { answerIn, wordsIn } from './submitted-answers.js';

/** The project as it was applied for (Awb 4:30, 4:32). */
export function projectOf(
  { title, variant }: ApplicationRow,
  submission: SubmissionCopyRow,
): LetterProject {
  return {
    title,
    variant,
    activities: wordsIn(submission, 'activities'),
    startsOn: wordsIn(submission, 'startsOn'),
    durationYears: Number(answerIn(submission, 'durationYears')),
  };
}
