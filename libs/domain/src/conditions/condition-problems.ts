import { assertNever } from '../assert-never.js';
import type { Contribution } from '../co-financing/index.js';
import type { RefusalReason } from '../refusal.js';
import { addDuration, formatDate } from '../term/index.js';
import type { Language } from '../text.js';
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

/** Why a condition does not hold; with both days, where a tranche sets one or its closing does. */
export function reasonOf(condition: Condition, situation: AnsweredVariant): RefusalReason {
  const { code, text, article } = condition;
  const bound = boundOf(condition, situation);
  if (!bound) return { code, text, article };
  return {
    code,
    article,
    text: {
      nl: `${text.nl} ${daysIn('nl', bound)}`,
      en: `${text.en} ${daysIn('en', bound)}`,
    },
  };
}

interface Bound {
  /** The day in the answers. */
  readonly given: Temporal.PlainDate;
  readonly is: 'at-least' | 'at-most' | 'equal-to' | 'one-of';
  readonly day: Temporal.PlainDate;
}

function boundOf(
  condition: Condition,
  { answers, parameters = {}, decidedBy }: AnsweredVariant,
): Bound | null {
  if (condition.kind !== 'bounded' && condition.kind !== 'soon-after-decision') return null;
  const given = dayIn(answers[condition.field]);
  if (condition.kind === 'bounded') {
    const day = dayIn(parameters[condition.parameter]);
    return given && day && { given, is: condition.is, day };
  }
  const last = dayIn(decidedBy);
  return given && last && { given, is: 'at-most', day: addDuration(last, condition.plus) };
}

/** Whose day is which: a day by itself could be either. */
function daysIn(language: Language, { given, is, day }: Bound): string {
  const words = DAYS[language];
  const [own, bound] = [formatDate(given, language), formatDate(day, language)];
  return `${words.given} ${own}; ${words[is]} ${bound}.`;
}

const DAYS = {
  nl: {
    given: 'Uw antwoord is',
    'at-least': 'de eerste dag die kan, is',
    'at-most': 'de laatste dag die kan, is',
    'equal-to': 'de enige dag die kan, is',
    'one-of': 'de enige dag die kan, is',
  },
  en: {
    given: 'Your answer is',
    'at-least': 'the first possible day is',
    'at-most': 'the last possible day is',
    'equal-to': 'the only possible day is',
    'one-of': 'the only possible day is',
  },
} as const satisfies Record<Language, unknown>;

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
