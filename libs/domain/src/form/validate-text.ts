import type { Answer, LongTextField, TextField } from './field.js';
import { labelled, problem, type AnswerProblem } from './problem.js';

const DEFAULT_MAXIMUM_LENGTH = 200;

/** No answer is longer than this, whatever its word limit: it protects the store, not the reader. */
const LONG_TEXT_MAXIMUM_LENGTH = 20_000;

const FORMATS = {
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
  postcode: {
    pattern: /^[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}$/i,
    nl: 'vul een postcode in, zoals 1234 AB',
    en: 'enter a postcode, such as 1234 AB',
  },
  iban: {
    pattern: /^[A-Z]{2}\d{2}( ?[A-Z0-9]){11,30}$/i,
    nl: 'vul een IBAN in, zoals NL91 ABNA 0417 1643 00',
    en: 'enter an IBAN, such as NL91 ABNA 0417 1643 00',
  },
} as const;

export function checkText(field: TextField, answer: Answer): readonly AnswerProblem[] {
  if (typeof answer !== 'string') return [notText(field)];
  const maximum = field.maximumLength ?? DEFAULT_MAXIMUM_LENGTH;
  if (answer.length > maximum) {
    const [nl, en] = [`gebruik hoogstens ${maximum} tekens`, `use at most ${maximum} characters`];
    return [problem(field, 'too-long', labelled(field, nl, en))];
  }
  const format = field.format && FORMATS[field.format];
  return format && !format.pattern.test(answer.trim())
    ? [problem(field, 'format', labelled(field, format.nl, format.en))]
    : [];
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
