import { cents, formatEuro } from '../money/index.js';
import type { Answer, MoneyField, NumberField } from './field.js';
import { labelled, problem, type AnswerProblem } from './problem.js';

/** Nothing in this portal costs more; anything above is a slip of the keyboard. */
export const LARGEST_AMOUNT_CENTS = 100_000_000_000;

export function checkMoney(
  field: MoneyField,
  answer: Answer,
  purpose: 'save' | 'submit',
): readonly AnswerProblem[] {
  const shape = amountProblem(answer);
  if (shape) return [problem(field, shape.code, labelled(field, shape.nl, shape.en))];
  if (purpose === 'save' || typeof answer !== 'number') return [];
  const { minimumCents, maximumCents } = field;
  if (minimumCents !== undefined && answer < minimumCents) {
    const nl = `dit moet minstens ${formatEuro(cents(minimumCents), 'nl')} zijn`;
    const en = `this must be at least ${formatEuro(cents(minimumCents), 'en')}`;
    return [problem(field, 'too-low', labelled(field, nl, en))];
  }
  if (maximumCents !== undefined && answer > maximumCents) {
    const nl = `dit mag hoogstens ${formatEuro(cents(maximumCents), 'nl')} zijn`;
    const en = `this may be at most ${formatEuro(cents(maximumCents), 'en')}`;
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

export function checkNumber(field: NumberField, answer: Answer): readonly AnswerProblem[] {
  if (typeof answer !== 'number' || !Number.isInteger(answer)) {
    return [
      problem(
        field,
        'not-a-number',
        labelled(field, 'vul een heel getal in', 'enter a whole number'),
      ),
    ];
  }
  const minimum = field.minimum ?? Number.MIN_SAFE_INTEGER;
  const maximum = field.maximum ?? Number.MAX_SAFE_INTEGER;
  if (answer >= minimum && answer <= maximum) return [];
  const nl = `vul een getal in van ${minimum} tot en met ${maximum}`;
  const en = `enter a number from ${minimum} to ${maximum}`;
  return [problem(field, 'out-of-range', labelled(field, nl, en))];
}
