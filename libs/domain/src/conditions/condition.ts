import type { PartnerKind } from '../co-financing/index.js';
import type { Fraction } from '../money/index.js';
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
}

/** Conditions on the answers alone. */
export type AnswerCondition = AnswerIs | ChoicesInclude | AtLeastShare;

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
