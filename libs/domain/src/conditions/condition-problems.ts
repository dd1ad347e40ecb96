import { assertNever } from '../assert-never.js';
import type { Contribution } from '../co-financing/index.js';
import type { Answer, Answers } from '../form/index.js';
import type { Fraction } from '../money/index.js';
import type { RefusalReason } from '../refusal.js';
import type { AnswerCondition, Condition, PartnerCondition } from './condition.js';

/** An application as conditions see it: all answers of the form together, by field. */
export interface AnsweredVariant {
  readonly variant: string;
  readonly answers: Answers;
}

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
  return conditions
    .filter(isOnAnswers)
    .filter((each) => concerns(each, situation) && !answersHold(each, situation.answers))
    .map(reasonOf);
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

function answersHold(condition: AnswerCondition, answers: Answers): boolean {
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
    default:
      return assertNever(condition);
  }
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

/** Multiplied out, never divided. */
function isAtLeast(part: Answer | undefined, whole: Answer | undefined, share: Fraction): boolean {
  if (typeof part !== 'number' || typeof whole !== 'number') return true;
  return part * share.denominator >= whole * share.numerator;
}

function isPlain(answer: Answer | undefined): answer is string | boolean {
  return typeof answer === 'string' || typeof answer === 'boolean';
}
