export {
  listOf,
  NO_ASSESSMENT,
  type AssessmentList,
  type AssessmentRules,
  type Criterion,
  type PointTable,
} from './assessment-rules.js';
export { decimalPoints } from './decimal-points.js';
export { detectConflicts, type Applicants, type AssessorProfile } from './conflict.js';
export { proposeAssignment, type Candidate } from './propose-assignment.js';
export { compareRational } from './rational.js';
export { draftProblems, submissionProblems, type Score, type ScoreSheet } from './score-sheet.js';
export {
  judgeSheets,
  type CriterionOutcome,
  type JudgedCriterion,
  type Judgement,
} from './sufficiency.js';
