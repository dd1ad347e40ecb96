export { EMAIL_SENTENCES, emailProblem, type EmailProblem } from './email-address.js';
export { parseDate } from './parse-date.js';
export {
  LARGEST_NUMBER,
  parseNumber,
  type NumberProblem,
  type ParsedNumber,
} from './parse-number.js';
export { isSchoolYear, lastDayOfSchoolYear, NO_SCHOOL_YEAR } from './school-year.js';
export { asLine, asRunningText, withoutInvisible } from './visible.js';
