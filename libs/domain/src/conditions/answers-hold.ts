import { assertNever } from '../assert-never.js';
import { isRows, isUnread, type Answer } from '../form/index.js';
import type { Fraction } from '../money/index.js';
import { addDuration } from '../term/index.js';
import type { AnsweredVariant } from './answered-variant.js';
import type { AnswerCondition } from './condition.js';

/**
 * Whether a condition on answers holds. What is not answered yet is no problem here: the form itself
 * says that an answer is missing.
 */
export function holds(condition: AnswerCondition, situation: AnsweredVariant): boolean {
  const { answers, parameters = {}, receivedOn, decidedBy } = situation;
  switch (condition.kind) {
    case 'answer-is': {
      const answer = answers[condition.field];
      return !isPlain(answer) || condition.in.includes(answer);
    }
    case 'choices-include': {
      const chosen = answers[condition.field];
      if (!Array.isArray(chosen) || chosen.length === 0) return true;
      return condition.values.every((value) => chosen.some((each) => each === value));
    }
    case 'at-least-share':
      return isAtLeast(answers[condition.part], answers[condition.whole], condition.share);
    case 'bounded': {
      const [given, bound] = [answers[condition.field], parameters[condition.parameter]];
      if (condition.is === 'equal-to') return isNotAnswered(given) || given === bound;
      if (condition.is === 'one-of') return isNotAnswered(given) || isAmong(given, bound);
      const order = orderOf(given, bound);
      if (order === null) return true;
      return condition.is === 'at-least' ? order >= 0 : order <= 0;
    }
    case 'at-least-amount': {
      const amount = answers[condition.field];
      return typeof amount !== 'number' || amount >= condition.cents;
    }
    case 'at-most-per-row': {
      const [given, rows] = [answers[condition.field], answers[condition.rows]];
      const each = parameters[condition.parameter];
      if (typeof given !== 'number' || typeof each !== 'number') return true;
      return !Array.isArray(rows) || given <= each * rows.length;
    }
    case 'rows-only-with': {
      const [answer, rows] = [answers[condition.field], answers[condition.rows]];
      if (!isPlain(answer) || !isRows(rows) || condition.in.includes(answer)) return true;
      const { column, values } = condition;
      return !rows.some((row) => values.some((value) => value === row[column]));
    }
    case 'date-order': {
      const [first, then] = [dayIn(answers[condition.first]), dayIn(answers[condition.then])];
      if (!first || !then) return true;
      const isLater = Temporal.PlainDate.compare(first, then) <= 0;
      return isLater && (!condition.within || isBy(then, addDuration(first, condition.within)));
    }
    case 'received-by': {
      const [day, received] = [dayIn(answers[condition.field]), dayIn(receivedOn)];
      return !day || !received || isBy(received, addDuration(day, condition.plus));
    }
    case 'soon-after-decision': {
      const [day, last] = [dayIn(answers[condition.field]), dayIn(decidedBy)];
      return !day || !last || isBy(day, addDuration(last, condition.plus));
    }
    case 'any-of':
      return condition.of.some((each) => holds(each, situation));
    default:
      return assertNever(condition);
  }
}

function isNotAnswered(answer: Answer | undefined): boolean {
  return answer === undefined || answer === null || answer === '' || isUnread(answer);
}

function isAmong(given: Answer | undefined, bound: Answer | undefined): boolean {
  return !Array.isArray(bound) || bound.some((each) => each === given);
}

/** Below zero when the one comes first; null unless both are numbers, or days as a form writes them. */
function orderOf(one: Answer | undefined, other: Answer | undefined): number | null {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [first, second] = [dayIn(one), dayIn(other)];
  return first && second ? Temporal.PlainDate.compare(first, second) : null;
}

/** Multiplied out, never divided. */
function isAtLeast(part: Answer | undefined, whole: Answer | undefined, share: Fraction): boolean {
  if (typeof part !== 'number' || typeof whole !== 'number') return true;
  return part * share.denominator >= whole * share.numerator;
}

/** A day as a form stores it; nothing for what is no day, which the form itself refuses. */
export function dayIn(answer: Answer | undefined): Temporal.PlainDate | null {
  if (typeof answer !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(answer)) return null;
  try {
    return Temporal.PlainDate.from(answer);
  } catch {
    return null;
  }
}

function isBy(day: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, last) <= 0;
}

export function isPlain(answer: Answer | undefined): answer is string | boolean {
  return typeof answer === 'string' || typeof answer === 'boolean';
}
