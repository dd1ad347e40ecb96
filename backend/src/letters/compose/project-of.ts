import { projectPeriodIn, type Answers, type LetterProject } from '@tranche/domain';
import type { ApplicationRow } from '../../applications/index.js';
import { wordsIn } from './submitted-answers.js';

/** The project as it was applied for (Awb 4:30, 4:32). */
export function projectOf({ title, variant }: ApplicationRow, answers: Answers): LetterProject {
  const activities = wordsIn(answers, 'activities');
  const period = projectPeriodIn(answers);
  return { title, variant, ...(activities !== '' && { activities }), ...(period && { period }) };
}
