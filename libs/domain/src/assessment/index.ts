export { advisersOf, adviserWords, hasChair, type Advisers } from './advisers.js';
export {
  listOf,
  NO_ASSESSMENT,
  type AssessmentList,
  type AssessmentRules,
  type Criterion,
  type PointTable,
} from './assessment-rules.js';
export { adviceWarnings, firstPersonSentences, type MemberReason } from './advice-warnings.js';
export { adviceDraftProblems, withoutReasons, type CriterionAdvice } from './committee-advice.js';
export { decimalPoints } from './decimal-points.js';
export {
  detectInterests,
  type Applicants,
  type AssessorProfile,
  type FoundInterests,
} from './conflict.js';
export { proposeAssignment, type Candidate } from './propose-assignment.js';
export { compareRational } from './rational.js';
export { draftProblems, submissionProblems, type Score, type ScoreSheet } from './score-sheet.js';
export {
  judgeSheets,
  type CriterionOutcome,
  type JudgedCriterion,
  type Judgement,
} from './sufficiency.js';
