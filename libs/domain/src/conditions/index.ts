export type * from './condition.js';
export {
  answerConditionProblems,
  partnerConditionProblems,
  type AnsweredVariant,
  type Paying,
} from './condition-problems.js';
