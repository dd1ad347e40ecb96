import { formatEuro, LARGEST_AMOUNT_CENTS } from '../../money/index.js';
import type { Text } from '../../text.js';
import { LARGEST_NUMBER } from '../../typed/index.js';
import type { Answer, MoneyField, NumberField } from '../field.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';

export function checkMoney(field: MoneyField, answer: Answer): readonly AnswerProblem[] {
  const shape = amountProblem(answer);
  if (shape) return [problem(field, shape.code, labelled(field, shape.nl, shape.en))];
  if (typeof answer !== 'number') return [];
  const { minimumCents, maximumCents } = field;
  if (minimumCents !== undefined && answer < minimumCents) {
    const nl = `dit moet minstens ${formatEuro(minimumCents, 'nl')} zijn`;
    const en = `this must be at least ${formatEuro(minimumCents, 'en')}`;
    return [problem(field, 'too-low', labelled(field, nl, en))];
  }
  if (maximumCents !== undefined && answer > maximumCents) {
    const nl = `dit mag hoogstens ${formatEuro(maximumCents, 'nl')} zijn`;
    const en = `this may be at most ${formatEuro(maximumCents, 'en')}`;
    return [problem(field, 'too-high', labelled(field, nl, en))];
  }
  return [];
}

/** What is wrong with an amount as such: an amount is a whole, not negative number of cents. */
export function amountProblem(answer: unknown): { code: string; nl: string; en: string } | null {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) {
    return { code: 'not-an-amount', nl: 'vul een bedrag in', en: 'enter an amount' };
  }
  if (!Number.isInteger(answer)) {
    return {
      code: 'fractional-cents',
      nl: 'vul een bedrag in met hoogstens twee decimalen',
      en: 'enter an amount with at most two decimals',
    };
  }
  if (answer < 0) {
    return {
      code: 'negative',
      nl: 'een bedrag is nooit negatief',
      en: 'an amount is not negative',
    };
  }
  if (answer > LARGEST_AMOUNT_CENTS) {
    return { code: 'too-large', nl: 'dit bedrag is te groot', en: 'this amount is too large' };
  }
  return null;
}

/** A whole number of a size that people count to. */
export function isCount(answer: unknown): answer is number {
  return Number.isInteger(answer) && Math.abs(Number(answer)) <= LARGEST_NUMBER;
}

export function checkNumber(field: NumberField, answer: Answer): readonly AnswerProblem[] {
  if (!isCount(answer)) {
    const [nl, en] = ['vul een heel getal in', 'enter a whole number'];
    return [problem(field, 'not-a-number', labelled(field, nl, en))];
  }
  const { minimum = -LARGEST_NUMBER, maximum = LARGEST_NUMBER } = field;
  if (answer >= minimum && answer <= maximum) return [];
  const { nl, en } = rangeSentence(field);
  return [problem(field, 'out-of-range', labelled(field, nl, en))];
}

/** Names the bounds that the question sets, and no others. */
function rangeSentence({ minimum, maximum }: NumberField): Text {
  if (minimum !== undefined && maximum !== undefined) {
    return {
      nl: `vul een getal in van ${minimum} tot en met ${maximum}`,
      en: `enter a number from ${minimum} to ${maximum}`,
    };
  }
  return minimum === undefined
    ? { nl: `vul hoogstens ${maximum} in`, en: `enter at most ${maximum}` }
    : { nl: `vul minstens ${minimum} in`, en: `enter at least ${minimum}` };
}
