import { expect, it } from '@jest/globals';
import type { Answer, Field } from '../../form/index.js';
import { answerInWords } from './answer-in-words.js';

const label = { nl: 'Vraag', en: 'Question' };
const base = { name: 'a', label };
const options = [
  { value: 'x', label: { nl: 'Zorg', en: 'Care' } },
  { value: 'y', label: { nl: 'Techniek', en: 'Technology' } },
];

it.each<[string, Field, Answer | undefined, string | null]>([
  ['nothing', { ...base, kind: 'text' }, undefined, null],
  ['nothing any more', { ...base, kind: 'text' }, null, null],
  ['an emptied line', { ...base, kind: 'text' }, '', null],
  ['what nobody could read', { ...base, kind: 'money' }, { typed: 'veel' }, null],
  ['a line', { ...base, kind: 'text' }, 'Jan', 'Jan'],
  ['a table for a line', { ...base, kind: 'text' }, [], null],
  [
    'an IBAN',
    { ...base, kind: 'text', format: 'iban' },
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
  ],
  ['an address', { ...base, kind: 'text', format: 'email' }, 'jan@school.nl', 'jan@school.nl'],
  ['a citizen service number', { ...base, kind: 'text', format: 'bsn' }, '111222333', null],
  ['a number', { ...base, kind: 'number' }, 0, '0'],
  ['an amount', { ...base, kind: 'money' }, 125_000, '€\u00a01.250'],
  ['a word for an amount', { ...base, kind: 'money' }, 'veel', null],
  ['a day', { ...base, kind: 'date' }, '2027-09-01', '1 september 2027'],
  ['a number for a day', { ...base, kind: 'date' }, 5, null],
  ['a choice', { ...base, kind: 'choice', options }, 'y', 'Techniek'],
  ['a choice that is gone', { ...base, kind: 'choice', options }, 'q', null],
  [
    'choices, in the order of the question',
    { ...base, kind: 'multi-choice', options },
    ['y', 'x'],
    'Zorg, Techniek',
  ],
  ['one choice of several', { ...base, kind: 'multi-choice', options }, ['x'], 'Zorg'],
  ['a word for choices', { ...base, kind: 'multi-choice', options }, 'x', null],
  ['yes', { ...base, kind: 'yes-no' }, true, 'ja'],
  ['no', { ...base, kind: 'yes-no' }, false, 'nee'],
  ['a code with words', { ...base, kind: 'reference', list: 'l' }, '10', 'Bakker'],
  ['a code without', { ...base, name: 'b', kind: 'reference', list: 'l' }, '10', '10'],
  ['a declaration', { ...base, kind: 'declaration' }, true, null],
])('%s in words', (_name, field, answer, words) => {
  expect(answerInWords(field, answer, 'nl', { a: { nl: 'Bakker', en: 'Baker' } })).toBe(words);
});
