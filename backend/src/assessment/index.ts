import { CommitteeAdviceRow } from './advice/committee-advice.row.js';
import { AssignmentRow } from './assignment/assignment.row.js';
import { AssignmentRecordRow } from './assignment/assignment-record.row.js';

export { adviceOf, advicesOf } from './advice/advice-of.js';
export { unadvised, withoutAdvice } from './advice/without-advice.js';
export { LayDownAdvice } from './advice/lay-down-advice.js';
export { WriteAdvice } from './advice/write-advice.js';
export { AssessmentModule } from './assessment.module.js';
export {
  assessmentOf,
  assessmentsByScheme,
  assessmentsOf,
  insufficientLabels,
  type AssessmentStanding,
} from './assessment-of.js';
export { assignmentOf, type Assignment } from './assigning/assignment-of.js';
export { AssignAssessors } from './assigning/assign-assessors.js';
export { DeclareInterests } from './interests/declare-interests.js';
export { listFor } from './rubric-of.js';
export { toAssignmentSummary, type AssignmentToShow } from './scoring/assignment-summary.js';
export { SaveScores } from './scoring/save-scores.js';
export { SubmitScores } from './scoring/submit-scores.js';

export const assessmentEntities = [AssignmentRecordRow, AssignmentRow, CommitteeAdviceRow];
