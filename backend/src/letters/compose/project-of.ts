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
    ...activitiesIn(submission),
    ...periodIn(submission),
  };
}

function activitiesIn(submission: SubmissionCopyRow): Pick<LetterProject, 'activities'> {
  const activities = wordsIn(submission, 'activities');
  return activities === '' ? {} : { activities };
}

/** A project has a first day and a number of years; what is no project has neither. */
function periodIn(submission: SubmissionCopyRow): Pick<LetterProject, 'period'> {
  const startsOn = wordsIn(submission, 'startsOn');
  const durationYears = Number(answerIn(submission, 'durationYears') ?? 0);
  return startsOn === '' || durationYears < 1 ? {} : { period: { startsOn, durationYears } };
}
