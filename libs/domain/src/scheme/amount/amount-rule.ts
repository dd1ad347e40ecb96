import { assertNever } from '../../assert-never.js';
import {
  answerMeaning,
  fieldsOf,
  type Answer,
  type Answers,
  type Field,
  type FormDefinition,
} from '../../form/index.js';
import { cents, euroIn, formatAmount, type Cents, type Unit } from '../../money/index.js';
import type { RefusalReason } from '../../refusal.js';
import type { Language, Text } from '../../text.js';
import type { AmountRule, Variant } from '../variant.js';

/**
 * What an application asks for from its answers and what the tranche sets, in cents or in places; 0
 * while the answer is not there, and for what is known only later or is nothing that runs out.
 */
export function amountOf(
  form: FormDefinition,
  rule: AmountRule,
  answers: Answers,
  parameters: Answers,
): Cents {
  switch (rule.kind) {
    case 'asked':
    case 'asked-within':
      return amountIn(answerMeaning(fieldsOf(form), answers, 'requested-amount'));
    case 'fixed':
      return amountIn(parameters[rule.parameter]);
    case 'cost': {
      const cost = amountIn(answers[rule.field]);
      const maximum = parameters[rule.maximumParameter];
      return typeof maximum === 'number' ? cents(Math.min(cost, maximum)) : cost;
    }
    case 'place':
      return rule.asked
        ? amountIn(answerMeaning(fieldsOf(form), answers, 'requested-amount'))
        : ONE_PLACE;
    case 'places':
    case 'none':
      return cents(0);
    default:
      return assertNever(rule);
  }
}

/** Whether the answer that an amount rests on is there; what rests on no answer is always known. */
export function isAmountKnown(form: FormDefinition, rule: AmountRule, answers: Answers): boolean {
  switch (rule.kind) {
    case 'asked':
    case 'asked-within':
      return isNumber(answerMeaning(fieldsOf(form), answers, 'requested-amount'));
    case 'cost':
      return isNumber(answers[rule.field]);
    case 'place':
      return !rule.asked || isNumber(answerMeaning(fieldsOf(form), answers, 'requested-amount'));
    case 'fixed':
    case 'places':
    case 'none':
      return true;
    default:
      return assertNever(rule);
  }
}

/** The question that an amount rests on; undefined where it rests on none. */
export function amountField(questions: readonly Field[], rule: AmountRule): Field | undefined {
  switch (rule.kind) {
    case 'asked':
    case 'asked-within':
      return questions.find(({ means }) => means === 'requested-amount');
    case 'cost':
      return questions.find(({ name }) => name === rule.field);
    case 'place':
      return rule.asked && questions.find(({ means }) => means === 'requested-amount');
    case 'fixed':
    case 'places':
    case 'none':
      return undefined;
    default:
      return assertNever(rule);
  }
}

function isNumber(answer: Answer | undefined): boolean {
  return typeof answer === 'number';
}

function amountIn(answer: Answer | undefined): Cents {
  const isAmount = typeof answer === 'number' && Number.isSafeInteger(answer) && answer >= 0;
  return cents(isAmount ? answer : 0);
}

const ONE_PLACE = cents(1);

interface Limits {
  readonly minimumCents: number | null;
  readonly maximumCents: number | null;
}

/** The least and the most somebody may ask; null where there is no such limit. */
function limitsOf(rule: AmountRule, parameters: Answers): Limits {
  switch (rule.kind) {
    case 'asked':
      return rule;
    case 'asked-within':
      return {
        minimumCents: parameterIn(parameters, rule.minimumParameter),
        maximumCents: parameterIn(parameters, rule.maximumParameter),
      };
    case 'fixed': {
      const amount = parameterIn(parameters, rule.parameter);
      return { minimumCents: amount, maximumCents: amount };
    }
    case 'cost':
      return {
        minimumCents: null,
        maximumCents: parameterIn(parameters, rule.maximumParameter),
      };
    case 'place':
      return { minimumCents: 1, maximumCents: rule.asked?.maximum ?? 1 };
    case 'places':
    case 'none':
      return { minimumCents: null, maximumCents: null };
    default:
      return assertNever(rule);
  }
}

function parameterIn(parameters: Answers, name: string | undefined): number | null {
  const value = name === undefined ? undefined : parameters[name];
  return typeof value === 'number' ? value : null;
}

/** Why an amount cannot be asked under a variant; null where it can. */
export function amountProblem(
  variant: Variant,
  asked: Cents,
  parameters: Answers,
): RefusalReason | null {
  const { kind } = variant.amount;
  if (kind === 'places' || kind === 'none') return null;
  const { minimumCents, maximumCents } = limitsOf(variant.amount, parameters);
  const isEnough = asked >= (minimumCents ?? 1);
  const isLittleEnough = maximumCents === null || asked <= maximumCents;
  if (isEnough && isLittleEnough) return null;
  const limits = wordsOf(variant.amount, parameters);
  const unit: Unit = kind === 'place' ? 'place' : 'euro';
  const amount = (language: Language) => formatAmount(asked, unit, language);
  const text = {
    nl: `De subsidie is ${limits.nl}; u vraagt ${amount('nl')}.`,
    en: `The subsidy is ${limits.en}; you ask ${amount('en')}.`,
  };
  const ofPlaces = {
    nl: `U kunt ${limits.nl} vragen; u vraagt ${amount('nl')}.`,
    en: `You can ask ${limits.en}; you ask ${amount('en')}.`,
  };
  const { article } = variant;
  return { code: 'amount-out-of-range', article, text: unit === 'place' ? ofPlaces : text };
}

/**
 * How much one can get under a variant, in words.
 *
 * @example amountWords(rule, { maximumAmount: 250_000 }).en // 'at most €2,500'
 */
export function amountWords(rule: AmountRule, parameters: Answers): Text {
  return wordsOf(rule, parameters);
}

function wordsOf(rule: AmountRule, parameters: Answers): Text {
  if (rule.kind === 'none') return { nl: 'geen geldbedrag', en: 'no sum of money' };
  if (rule.kind === 'place') return placeWords(rule.asked?.maximum ?? 1);
  if (rule.kind === 'places') {
    return {
      nl: 'een bedrag per gerealiseerde plaats, bekend na de verdeling',
      en: 'an amount per realised place, known after the allocation',
    };
  }
  const limits = limitsOf(rule, parameters);
  return { nl: limitWords(limits, 'nl'), en: limitWords(limits, 'en') };
}

function placeWords(maximum: number): Text {
  if (maximum === 1) return { nl: 'één plaats', en: 'one place' };
  const most = (language: Language) => formatAmount(cents(maximum), 'place', language);
  return { nl: `één tot ${most('nl')}`, en: `one to ${most('en')}` };
}

function limitWords({ minimumCents, maximumCents }: Limits, language: Language): string {
  const words = LIMIT_WORDS[language];
  const euro = euroIn(language);
  if (minimumCents !== null && minimumCents === maximumCents) return euro(minimumCents);
  if (minimumCents !== null && maximumCents !== null) {
    return `${words.between} ${euro(minimumCents)} ${words.and} ${euro(maximumCents)}`;
  }
  if (minimumCents !== null) return `${words.least} ${euro(minimumCents)}`;
  if (maximumCents !== null) return `${words.most} ${euro(maximumCents)}`;
  return words.free;
}

const LIMIT_WORDS = {
  nl: {
    between: 'tussen',
    and: 'en',
    least: 'ten minste',
    most: 'ten hoogste',
    free: 'per ronde bepaald, en bij de ronde genoemd',
  },
  en: {
    between: 'between',
    and: 'and',
    least: 'at least',
    most: 'at most',
    free: 'set per round, and stated with the round',
  },
} as const;
