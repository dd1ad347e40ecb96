export { addDuration } from './add-duration.js';
export { formatClosing, formatDate, formatDay, formatMoment, ZONE } from './clock-words.js';
export {
  addWorkingDays,
  isClosedDay,
  nextWorkingDay,
  workingDayFrom,
  type ClosedDay,
} from './closed-days/closed-day.js';
export { isDecreeDay, isDecreeYearKnown } from './closed-days/decree-days.js';
export type { DatedOutcome, DerivationLine, SuspendedOutcome, TermOutcome } from './derivation.js';
export { dueAfterReturn, type DueAfterReturn, type Return } from './due-after-return.js';
export { easterSunday } from './closed-days/easter.js';
export { endOfTerm, extensionLine, type Extension, type TermOptions } from './end-of-term.js';
export { holidaysOf, type Holiday } from './closed-days/holidays.js';
export { howTermEnded, type EndedTerm, type TermEnding } from './how-a-term-ended.js';
export { OBJECTION_TERM } from './objection-term.js';
export { SUPPLEMENT_REQUESTED, suspensionForRepair, type Suspension } from './suspension.js';
export {
  describeDuration,
  isTooLongForAtw,
  type Duration,
  type Term,
  type TermUnit,
} from './term.js';
export {
  dutchDate,
  dutchMoment,
  isOpen,
  lastDayOf,
  windowOfDays,
  windowStanding,
  type TrancheWindow,
  type WindowStanding,
} from './window.js';
