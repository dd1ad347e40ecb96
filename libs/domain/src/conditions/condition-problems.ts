import { assertNever } from '../assert-never.js';
import type { Contribution } from '../co-financing/index.js';
import type { RefusalReason } from '../refusal.js';
import { addDuration, formatDate } from '../term/index.js';
import type { AnsweredVariant } from './answered-variant.js';
import { dayIn, holds, isPlain } from './answers-hold.js';
import type { AnswerCondition, Condition, PartnerCondition } from './condition.js';

export interface Paying {
  readonly contributions: readonly Pick<
    Contribution,
    'partnerKind' | 'cashCents' | 'inKindCents'
  >[];
}

/**
 * The conditions on answers that do not hold. What is not answered yet is no problem here: the form
 * itself says that an answer is missing.
 *
 * @example answerConditionProblems(rif2024.conditions, { variant: 'upscaler', answers })
 */
export function answerConditionProblems(
  conditions: readonly Condition[],
  situation: AnsweredVariant,
): readonly RefusalReason[] {
  return brokenAnswerConditions(conditions, situation).map((each) => reasonOf(each, situation));
}

/** What is allowed and seldom meant, in the same words: it is said, and stops nothing. */
export function answerConditionWarnings(
  conditions: readonly Condition[],
  situation: AnsweredVariant,
): readonly RefusalReason[] {
  return brokenWarnings(conditions, situation).map((each) => reasonOf(each, situation));
}

export function brokenAnswerConditions(
  conditions: readonly Condition[],
  situation: AnsweredVariant,
): readonly AnswerCondition[] {
  return broken(conditions, situation).filter(({ warnsOnly }) => !warnsOnly);
}

export function brokenWarnings(
  conditions: readonly Condition[],
  situation: AnsweredVariant,
): readonly AnswerCondition[] {
  return broken(conditions, situation).filter(({ warnsOnly }) => warnsOnly);
}

function broken(
  conditions: readonly Condition[],
  situation: AnsweredVariant,
): readonly AnswerCondition[] {
  return conditions
    .filter(isOnAnswers)
    .filter((each) => concerns(each, situation) && !holds(each, situation));
}

/** The conditions on partners that do not hold. */
export function partnerConditionProblems(
  conditions: readonly Condition[],
  situation: AnsweredVariant & Paying,
): readonly RefusalReason[] {
  return conditions
    .filter(isOnPartners)
    .filter((each) => concerns(each, situation) && !partnersHold(each, situation))
    .map((each) => reasonOf(each, situation));
}

function isOnPartners(condition: Condition): condition is PartnerCondition {
  return condition.kind === 'partner-pays' || condition.kind === 'no-partner-of';
}

function isOnAnswers(condition: Condition): condition is AnswerCondition {
  return !isOnPartners(condition);
}

function concerns({ variants }: Condition, { variant }: AnsweredVariant): boolean {
  return variants === undefined || variants.includes(variant);
}

/** Why a condition does not hold; with the day itself, where a tranche sets one or its closing does. */
export function reasonOf(condition: Condition, situation: AnsweredVariant): RefusalReason {
  const { code, text, article } = condition;
  const bound = dayOf(condition, situation);
  if (!bound) return { code, text, article };
  return {
    code,
    article,
    text: {
      nl: `${text.nl} Dat is ${formatDate(bound, 'nl')}.`,
      en: `${text.en} That is ${formatDate(bound, 'en')}.`,
    },
  };
}

function dayOf(
  condition: Condition,
  { parameters = {}, decidedBy }: AnsweredVariant,
): Temporal.PlainDate | null {
  if (condition.kind === 'bounded') return dayIn(parameters[condition.parameter]);
  if (condition.kind !== 'soon-after-decision') return null;
  const last = dayIn(decidedBy);
  return last && addDuration(last, condition.plus);
}

function partnersHold(condition: PartnerCondition, situation: AnsweredVariant & Paying): boolean {
  const { answers, contributions } = situation;
  const concerned = contributions.filter(({ partnerKind }) =>
    condition.partnerKinds.includes(partnerKind),
  );
  switch (condition.kind) {
    case 'partner-pays': {
      const answer = answers[condition.when.field];
      if (!isPlain(answer) || !condition.when.in.includes(answer)) return true;
      return concerned.some(({ cashCents, inKindCents }) => cashCents + inKindCents > 0);
    }
    case 'no-partner-of':
      return concerned.length === 0;
    default:
      return assertNever(condition);
  }
}
