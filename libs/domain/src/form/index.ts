export * from './field.js';
export {
  carryOver,
  type CarriedOver,
  type EarlierPage,
  type Misfit,
} from './carry-over/carry-over.js';
export * from './meaning.js';
export * from './meanings.js';
export { asTitle, type AnswerProblem } from './problem.js';
export { amountOfHours } from './hourly-amount.js';
export { isShown } from './is-shown.js';
export { keepShown } from './keep-shown.js';
export { placesNaming, type NamingPlace } from './naming.js';
export { questionsOnApplicant, type OwnQuestion } from './of-applicant.js';
export { optionNamed, readCell } from './read-cell.js';
export { readAnswers, settleAnswers, type SettledAnswers } from './settle-answers.js';
export { DATE_SENTENCE, isUnread, EURO_SENTENCES, NUMBER_SENTENCES } from './unread.js';
export { validateAnswers } from './validate/validate-answers.js';
export { isCostLines, isOfNobody } from './validate/validate-cost-lines.js';
export { unsettableSentence } from './validate/validate-characters.js';
export { FIRST_DATE, LAST_DATE } from './validate/validate-date.js';
export { amountProblem } from './validate/validate-number.js';
export { countRoom, countWords } from './validate/validate-text.js';
export { isRows } from './validate/validate-rows.js';
