import { assertNever } from '../assert-never.js';
import type { Contribution } from '../co-financing/index.js';
import type { RefusalReason } from '../refusal.js';
import type { AnsweredVariant } from './answered-variant.js';
import { holds, isPlain } from './answers-hold.js';
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
  return brokenAnswerConditions(conditions, situation).map(reasonOf);
}

export function brokenAnswerConditions(
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
    .map(reasonOf);
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

function reasonOf({ code, text, article }: Condition): RefusalReason {
  return { code, text, article };
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
