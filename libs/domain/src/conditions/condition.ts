import type { PartnerKind } from '../co-financing/index.js';
import type { Fraction } from '../money/index.js';
import type { Duration } from '../term/index.js';
import type { Text } from '../text.js';

/**
 * What must hold across questions, variant and partners, where one question cannot say it alone.
 * A closed set of data, as guards are: a scheme never holds a function.
 */
export type Condition = AnswerCondition | PartnerCondition;

interface ConditionBase {
  readonly code: string;
  readonly article: string;
  /** What is asked, as the sentence somebody reads when it does not hold. */
  readonly text: Text;
  /** Only under these variants; under all when left out. */
  readonly variants?: readonly string[];
  /** Said where it does not hold, and stops nothing: the law allows it, but few mean it. */
  readonly warnsOnly?: true;
}

/** Conditions on the answers alone. */
export type AnswerCondition =
  | AnswerIs
  | ChoicesInclude
  | AtLeastShare
  | Bounded
  | AtLeastAmount
  | AtMostPerRow
  | RowsOnlyWith
  | DateOrder
  | ReceivedBy
  | SoonAfterDecision
  | AnyOf;

/** The answer is one of these, such as “yes, we scale it up” under the variant of upscaling. */
export interface AnswerIs extends ConditionBase {
  readonly kind: 'answer-is';
  readonly field: string;
  readonly in: readonly (string | boolean)[];
}

/** All of these are among the choices. */
export interface ChoicesInclude extends ConditionBase {
  readonly kind: 'choices-include';
  readonly field: string;
  readonly values: readonly string[];
}

/** One number is at least a share of another, such as half of the earlier partners. */
export interface AtLeastShare extends ConditionBase {
  readonly kind: 'at-least-share';
  readonly part: string;
  readonly whole: string;
  readonly share: Fraction;
}

/** An answer against a parameter of the tranche, such as a maximum per school or the school year. */
export interface Bounded extends ConditionBase {
  readonly kind: 'bounded';
  readonly field: string;
  /** The first two for a number, an amount or a day; the others also for a choice. */
  readonly is: 'at-least' | 'at-most' | 'equal-to' | 'one-of';
  /** Name of the parameter. */
  readonly parameter: string;
}

/** An amount is at least this, where only some may ask less. */
export interface AtLeastAmount extends ConditionBase {
  readonly kind: 'at-least-amount';
  readonly field: string;
  readonly cents: number;
}

/** A number or an amount is at most a parameter for every row of a table, such as so much per school. */
export interface AtMostPerRow extends ConditionBase {
  readonly kind: 'at-most-per-row';
  readonly field: string;
  readonly rows: string;
  /** Name of the parameter. */
  readonly parameter: string;
}

/** A table holds rows of some kind only beside an answer that speaks of them. */
export interface RowsOnlyWith extends ConditionBase {
  readonly kind: 'rows-only-with';
  readonly rows: string;
  readonly column: string;
  readonly values: readonly string[];
  /** The answer, and what it may be once there is such a row. */
  readonly field: string;
  readonly in: readonly (string | boolean)[];
}

/** One day is not before another, and at most so long after it: a course of at most a year. */
export interface DateOrder extends ConditionBase {
  readonly kind: 'date-order';
  readonly first: string;
  readonly then: string;
  readonly within?: Duration;
}

/** Received at the latest so long after a day in the answers, such as the first day of a course. */
export interface ReceivedBy extends ConditionBase {
  readonly kind: 'received-by';
  readonly field: string;
  readonly plus: Duration;
}

/**
 * A day in the answers is at most so long after the last day of the term to decide: a project begins soon
 * after the award, whenever that comes.
 */
export interface SoonAfterDecision extends ConditionBase {
  readonly kind: 'soon-after-decision';
  readonly field: string;
  readonly plus: Duration;
}

/** At least one of these holds: enough equity of one's own, or a guarantee. */
export interface AnyOf extends ConditionBase {
  readonly kind: 'any-of';
  readonly of: readonly Exclude<AnswerCondition, AnyOf>[];
}

/** Conditions on who takes part and pays. */
export type PartnerCondition = PartnerPays | NoPartnerOf;

/** When the answer is given, one of these partners pays something. */
export interface PartnerPays extends ConditionBase {
  readonly kind: 'partner-pays';
  readonly when: { readonly field: string; readonly in: readonly (string | boolean)[] };
  readonly partnerKinds: readonly PartnerKind[];
}

/** None of these takes part. */
export interface NoPartnerOf extends ConditionBase {
  readonly kind: 'no-partner-of';
  readonly partnerKinds: readonly PartnerKind[];
}
