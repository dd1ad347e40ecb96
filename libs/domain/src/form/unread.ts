import { assertNever } from '../assert-never.js';
import { parseEuro, type EuroProblem } from '../money/index.js';
import type { Text } from '../text.js';
import { parseNumber, type NumberProblem } from '../typed/index.js';
import type { Field, Unread } from './field.js';
import { labelled, problem, type AnswerProblem } from './problem.js';

/** Whether an answer is what somebody typed and nobody could read. */
export function isUnread(answer: unknown): answer is Unread {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'typed' in answer &&
    typeof answer.typed === 'string'
  );
}

/** What to tell whoever typed something that cannot be read as what is asked. */
export function unreadProblem(field: Field, { typed }: Unread): AnswerProblem {
  const [code, { nl, en }] = sentenceFor(field, typed);
  return problem(field, code, labelled(field, nl, en));
}

function sentenceFor(field: Field, typed: string): readonly [string, Text] {
  switch (field.kind) {
    case 'money': {
      const read = parseEuro(typed);
      const code = read.kind === 'problem' ? read.problem : 'not-a-number';
      return [code === 'not-a-number' ? 'not-an-amount' : code, EURO_SENTENCES[code]];
    }
    case 'number': {
      const read = parseNumber(typed);
      const code = read.kind === 'problem' ? read.problem : 'not-a-number';
      return [code, NUMBER_SENTENCES[code]];
    }
    case 'date':
      return ['not-a-date', DATE_SENTENCE];
    case 'choice':
    case 'reference':
      return ['unknown-option', NOT_LISTED];
    case 'yes-no':
      return ['not-yes-or-no', { nl: 'kies ja of nee', en: 'choose yes or no' }];
    case 'text':
    case 'long-text':
    case 'multi-choice':
    case 'declaration':
    case 'cost-lines':
    case 'rows':
      return ['unreadable', { nl: 'vul dit opnieuw in', en: 'fill this in again' }];
    default:
      return assertNever(field);
  }
}

/** What to say about a day that is not there, or half of one. */
export const DATE_SENTENCE: Text = {
  nl: 'vul een bestaande datum in, met dag, maand en jaar',
  en: 'enter a date that exists, with day, month and year',
};

const NOT_LISTED: Text = {
  nl: 'dit staat niet in de lijst; kies een van de mogelijkheden',
  en: 'this is not on the list; choose one of the options',
};

/** What to say about typed text that is no amount. */
export const EURO_SENTENCES: Readonly<Record<EuroProblem, Text>> = {
  empty: { nl: 'vul een bedrag in', en: 'enter an amount' },
  'not-a-number': {
    nl: 'vul een bedrag in met alleen cijfers, zoals 1.250,50',
    en: 'enter an amount in digits only, such as 1,250.50',
  },
  negative: { nl: 'een bedrag is nooit negatief', en: 'an amount is not negative' },
  'too-many-decimals': {
    nl: 'vul een bedrag in met hoogstens twee decimalen',
    en: 'enter an amount with at most two decimals',
  },
  'too-large': { nl: 'dit bedrag is te groot', en: 'this amount is too large' },
};

/** What to say about typed text that is no whole number. */
export const NUMBER_SENTENCES: Readonly<Record<NumberProblem, Text>> = {
  empty: { nl: 'vul een getal in', en: 'enter a number' },
  'not-a-number': {
    nl: 'vul een getal in met alleen cijfers, zoals 40',
    en: 'enter a number in digits only, such as 40',
  },
  'not-whole': {
    nl: 'vul een heel getal in, zonder cijfers achter de komma',
    en: 'enter a whole number, without decimals',
  },
  'too-large': { nl: 'dit getal is te groot', en: 'this number is too large' },
};
