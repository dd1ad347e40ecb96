import { assertNever } from '../assert-never.js';
import type { RefusalReason } from '../refusal.js';
import type { AnsweredVariant } from './answered-variant.js';
import { brokenAnswerConditions, brokenWarnings, reasonOf } from './condition-problems.js';
import type { AnswerCondition, Condition } from './condition.js';

/** A reason that is known already, at the question whose answer made it known. */
export interface KnownStop {
  readonly field: string;
  readonly reason: RefusalReason;
}

/**
 * The conditions that the answers so far break, each at the last question it looks at: there somebody
 * hears it, and not after all pages.
 *
 * @param order the names of the fields, as the form asks them
 */
export function knownStops(
  conditions: readonly Condition[],
  situation: AnsweredVariant,
  order: readonly string[],
): readonly KnownStop[] {
  return atTheirQuestion(brokenAnswerConditions(conditions, situation), situation, order);
}

/** What is allowed and seldom meant, at the same place: who meant it goes on. */
export function knownWarnings(
  conditions: readonly Condition[],
  situation: AnsweredVariant,
  order: readonly string[],
): readonly KnownStop[] {
  return atTheirQuestion(brokenWarnings(conditions, situation), situation, order);
}

function atTheirQuestion(
  conditions: readonly AnswerCondition[],
  situation: AnsweredVariant,
  order: readonly string[],
): readonly KnownStop[] {
  return conditions.flatMap((condition) => {
    const fields = fieldsOf(condition);
    const field = order.findLast((name) => fields.includes(name));
    return field === undefined ? [] : [{ field, reason: reasonOf(condition, situation) }];
  });
}

function fieldsOf(condition: AnswerCondition): readonly string[] {
  switch (condition.kind) {
    case 'answer-is':
    case 'choices-include':
    case 'bounded':
    case 'at-least-amount':
    case 'received-by':
    case 'soon-after-decision':
      return [condition.field];
    case 'at-least-share':
      return [condition.part, condition.whole];
    case 'at-most-per-row':
      return [condition.field, condition.rows];
    case 'rows-only-with':
      return [condition.rows, condition.field];
    case 'date-order':
      return [condition.first, condition.then];
    case 'any-of':
      return condition.of.flatMap(fieldsOf);
    default:
      return assertNever(condition);
  }
}
