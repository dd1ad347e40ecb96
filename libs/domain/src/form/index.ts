export * from './field.js';
export type { AnswerProblem } from './problem.js';
export { isShown } from './is-shown.js';
export { keepShown, validateAnswers, type Questions } from './validate-answers.js';
export { eligibleCents, isCostLines } from './validate-cost-lines.js';
export { FIRST_DATE, LAST_DATE } from './validate-date.js';
export { amountProblem, LARGEST_AMOUNT_CENTS } from './validate-number.js';
export { countWords } from './validate-text.js';
export { isRows } from './validate-rows.js';
