import { checkIdentifier, identifierSentence, isIdentifierKind } from '../../identifiers/index.js';
import type { Text } from '../../text.js';
import {
  EMAIL_SENTENCES,
  emailProblem,
  isSchoolYear,
  NO_SCHOOL_YEAR,
  withoutInvisible,
} from '../../typed/index.js';
import type { Answer, LongTextField, TextField, TextFormat } from '../field.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';

const DEFAULT_MAXIMUM_LENGTH = 200;

/** No answer is longer, whatever its limit in words: somebody has to read it. */
const LONGEST_ANSWER = 20_000;

/** At least ten digits, as a telephone number has, with whatever people write between them. */
const PHONE = /^\+?(\D*\d){10,15}\D*$/;

export function checkText(field: TextField, answer: Answer): readonly AnswerProblem[] {
  if (typeof answer !== 'string') return [notText(field)];
  const maximum = field.maximumLength ?? DEFAULT_MAXIMUM_LENGTH;
  if (answer.length > maximum) {
    const [nl, en] = [`gebruik hoogstens ${maximum} tekens`, `use at most ${maximum} characters`];
    return [problem(field, 'too-long', labelled(field, nl, en))];
  }
  const wrong = field.format && formatSentence(field.format, withoutInvisible(answer));
  return wrong ? [problem(field, 'format', labelled(field, wrong.nl, wrong.en))] : [];
}

/** What to say about a text that is not written as its format wants; undefined when it is. */
function formatSentence(format: TextFormat, text: string): Text | undefined {
  if (isIdentifierKind(format)) {
    const check = checkIdentifier(format, text);
    return check === 'valid' ? undefined : identifierSentence(format, check);
  }
  if (format === 'email') {
    const wrong = emailProblem(text);
    return wrong && EMAIL_SENTENCES[wrong];
  }
  if (format === 'school-year') return isSchoolYear(text) ? undefined : NO_SCHOOL_YEAR;
  if (format === 'account-name') return ACCOUNT_NAME.test(text) ? undefined : NO_ACCOUNT_NAME;
  return PHONE.test(text) ? undefined : NO_PHONE_NUMBER;
}

/** Letters, digits and the marks that a payment order may hold (EPC217-08); banks turn é into e themselves. */
const ACCOUNT_NAME = /^[\p{L}\p{M}\p{N} .,'’&()/+:?–-]+$/u;

const NO_ACCOUNT_NAME: Text = {
  nl: 'gebruik alleen letters, cijfers en leestekens: aan een andere naam kan niet worden betaald',
  en: 'use letters, digits and punctuation only: no payment can be made to another name',
};

const NO_PHONE_NUMBER: Text = {
  nl: 'vul een telefoonnummer met 10 cijfers in',
  en: 'enter a phone number of 10 digits',
};

export function checkLongText(field: LongTextField, answer: Answer): readonly AnswerProblem[] {
  if (typeof answer !== 'string') return [notText(field)];
  if (answer.length > LONGEST_ANSWER) {
    const [nl, en] = [
      'dit is te lang: hoogstens 20.000 tekens',
      'this is too long: at most 20,000 characters',
    ];
    return [problem(field, 'too-long', labelled(field, nl, en))];
  }
  const room = countRoom(answer);
  if (room > field.maximumWords) {
    const nl = `gebruik hoogstens ${field.maximumWords} woorden; het zijn er nu ${room}`;
    const en = `use at most ${field.maximumWords} words; there are ${room} now`;
    return [problem(field, 'too-many-words', labelled(field, nl, en))];
  }
  const words = countWords(answer);
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
  return runsIn(text).length;
}

/** No word is longer; an address on the web may be, and takes the room of two. */
const LONGEST_WORD = 60;

/** As {@link countWords} against a most: what is too long for a word takes the room of as many as it would hold. */
export function countRoom(text: string): number {
  return runsIn(text).reduce((words, { length }) => words + Math.ceil(length / LONGEST_WORD), 0);
}

function runsIn(text: string): readonly string[] {
  return text.trim() === '' ? [] : text.trim().split(/\s+/u);
}

function notText(field: TextField | LongTextField): AnswerProblem {
  return problem(field, 'not-text', labelled(field, 'vul tekst in', 'enter text'));
}
