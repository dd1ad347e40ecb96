import { AssignmentRow } from './assignment.row.js';

export { AssessmentModule } from './assessment.module.js';
export {
  assessmentOf,
  assessmentsOf,
  insufficientLabels,
  type AssessmentStanding,
} from './assessment-of.js';
export { AssignAssessors } from './assign-assessors.js';
export { DeclareInterests } from './declare-interests.js';
export { listFor } from './rubric-of.js';
export { SaveScores } from './save-scores.js';
export { SubmitScores } from './submit-scores.js';
export { AssignmentRow };

export const assessmentEntities = [AssignmentRow];
