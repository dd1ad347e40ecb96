import { projectPeriodIn, type LetterProject } from '@tranche/domain';
import type { Application } from '../../applications/index.js';
import { wordsIn, type Answered } from './submitted-answers.js';

/** The project as it was applied for (Awb 4:30, 4:32). */
export function projectOf({ title, variant }: Application, answered: Answered): LetterProject {
  const activities = wordsIn(answered, 'activities');
  const period = projectPeriodIn(answered.form, answered.answers);
  return { title, variant, ...(activities !== '' && { activities }), ...(period && { period }) };
}
