export type { AnsweredVariant } from './answered-variant.js';
export type * from './condition.js';
export { knownStops, type KnownStop } from './known-stops.js';
export {
  answerConditionProblems,
  partnerConditionProblems,
  type Paying,
} from './condition-problems.js';
