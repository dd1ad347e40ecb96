import { checkIdentifier, identifierSentence, isIdentifierKind } from '../identifiers/index.js';
import type { Text } from '../text.js';
import type { Answer, LongTextField, TextField, TextFormat } from './field.js';
import { labelled, problem, type AnswerProblem } from './problem.js';

const DEFAULT_MAXIMUM_LENGTH = 200;

/** No answer is longer than this, whatever its word limit: it protects the store, not the reader. */
const LONG_TEXT_MAXIMUM_LENGTH = 20_000;

/** Formats that are no identifier: their shape is all that can be known. */
const SHAPES = {
  email: {
    pattern: /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/,
    nl: 'vul een e-mailadres in, zoals naam@voorbeeld.nl',
    en: 'enter an e-mail address, such as name@example.nl',
  },
  phone: {
    pattern: /^\+?(\D*\d){10,15}\D*$/,
    nl: 'vul een telefoonnummer met 10 cijfers in',
    en: 'enter a phone number of 10 digits',
  },
} as const;

export function checkText(field: TextField, answer: Answer): readonly AnswerProblem[] {
  if (typeof answer !== 'string') return [notText(field)];
  const maximum = field.maximumLength ?? DEFAULT_MAXIMUM_LENGTH;
  if (answer.length > maximum) {
    const [nl, en] = [`gebruik hoogstens ${maximum} tekens`, `use at most ${maximum} characters`];
    return [problem(field, 'too-long', labelled(field, nl, en))];
  }
  const wrong = field.format && formatSentence(field.format, answer.trim());
  return wrong ? [problem(field, 'format', labelled(field, wrong.nl, wrong.en))] : [];
}

/** What to say about a text that is not written as its format wants; undefined when it is. */
function formatSentence(format: TextFormat, text: string): Text | undefined {
  if (isIdentifierKind(format)) {
    const check = checkIdentifier(format, text);
    return check === 'valid' ? undefined : identifierSentence(format, check);
  }
  const { pattern, nl, en } = SHAPES[format];
  return pattern.test(text) ? undefined : { nl, en };
}

export function checkLongText(
  field: LongTextField,
  answer: Answer,
  purpose: 'save' | 'submit',
): readonly AnswerProblem[] {
  if (typeof answer !== 'string') return [notText(field)];
  if (answer.length > LONG_TEXT_MAXIMUM_LENGTH) {
    const [nl, en] = ['dit is te lang om te bewaren', 'this is too long to save'];
    return [problem(field, 'too-long', labelled(field, nl, en))];
  }
  if (purpose === 'save') return [];
  const words = countWords(answer);
  if (words > field.maximumWords) {
    const nl = `gebruik hoogstens ${field.maximumWords} woorden; het zijn er nu ${words}`;
    const en = `use at most ${field.maximumWords} words; there are ${words} now`;
    return [problem(field, 'too-many-words', labelled(field, nl, en))];
  }
  const minimum = field.minimumWords ?? 0;
  if (words < minimum) {
    const nl = `gebruik minstens ${minimum} woorden; het zijn er nu ${words}`;
    const en = `use at least ${minimum} words; there are ${words} now`;
    return [problem(field, 'too-few-words', labelled(field, nl, en))];
  }
  return [];
}

/** Words as a person counts them: runs of characters between white space. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}

function notText(field: TextField | LongTextField): AnswerProblem {
  return problem(field, 'not-text', labelled(field, 'vul tekst in', 'enter text'));
}
