export type { AnsweredVariant } from './answered-variant.js';
export type * from './condition.js';
export { knownStops, knownWarnings, type KnownStop } from './known-stops.js';
export {
  answerConditionProblems,
  answerConditionWarnings,
  partnerConditionProblems,
  type Paying,
} from './condition-problems.js';
