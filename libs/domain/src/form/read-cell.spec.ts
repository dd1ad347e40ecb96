import { describe, expect, it } from '@jest/globals';
import { LARGEST_AMOUNT_CENTS } from '../money/index.js';
import { LARGEST_NUMBER } from '../typed/index.js';
import type { Answer, Cell, ColumnField, ReferenceField } from './field.js';
import { readCell } from './read-cell.js';

const label = { nl: 'Vraag', en: 'Question' };
const QUESTION = {
  text: { kind: 'text', name: 'a', label },
  email: { kind: 'text', name: 'a', label, format: 'email' },
  money: { kind: 'money', name: 'a', label },
  number: { kind: 'number', name: 'a', label },
  date: { kind: 'date', name: 'a', label },
  choice: {
    kind: 'choice',
    name: 'a',
    label,
    options: [
      { value: 'mbo', label: { nl: 'Mbo-plaats', en: 'Vocational place' } },
      { value: 'phd', label: { nl: 'Promovendus', en: 'Doctoral student' } },
    ],
  },
  yesNo: { kind: 'yes-no', name: 'a', label },
  reference: { kind: 'reference', name: 'a', label, list: 'occupations' },
} as const satisfies Record<string, ColumnField | ReferenceField>;

type Asked = keyof typeof QUESTION;

const long = (length: number) => 'x'.repeat(length);

describe('what was typed', () => {
  it.each<[Asked, string, Cell]>([
    ['text', ' Jan\u200b  Jansen ', 'Jan Jansen'],
    ['email', ' jan@school.nl\u200b', 'jan@school.nl'],
    ['money', '12,50', 1250],
    ['money', 'veel', { typed: 'veel' }],
    ['number', '12', 12],
    ['number', '12,5', { typed: '12,5' }],
    ['date', '1-9-2027', '2027-09-01'],
    ['date', '31-12-2199', '2199-12-31'],
    ['date', '1-1-1900', '1900-01-01'],
    ['date', '31-12-1899', { typed: '31-12-1899' }],
    ['date', '1-1-2200', { typed: '1-1-2200' }],
    ['date', '31-4-2027', { typed: '31-4-2027' }],
    ['choice', 'doctoral STUDENT', 'phd'],
    ['choice', 'promovendus', 'phd'],
    ['choice', 'PHD', 'phd'],
    ['choice', 'hbo', { typed: 'hbo' }],
    ['yesNo', 'J', true],
    ['yesNo', 'yes', true],
    ['yesNo', ' Nee ', false],
    ['yesNo', 'n', false],
    ['yesNo', 'misschien', { typed: 'misschien' }],
    ['reference', '10', { typed: '10' }],
    ['number', long(5_000), { typed: long(5_000) }],
  ])('as an answer of kind %s: %j', (kind, typed, kept) => {
    expect(readCell(QUESTION[kind], { typed })).toEqual(kept);
  });

  it('is nothing where nobody sees it, and is not kept without end', () => {
    expect(readCell(QUESTION.number, { typed: ' \u200b' })).toBeNull();
    expect(readCell(QUESTION.number, { typed: long(5_001) })).toBeUndefined();
  });
});

describe('what a program sends', () => {
  it.each<[Asked, Answer, boolean]>([
    ['text', long(5_000), true],
    ['text', long(5_001), false],
    ['text', 5, false],
    ['money', LARGEST_AMOUNT_CENTS, true],
    ['money', LARGEST_AMOUNT_CENTS + 1, false],
    ['money', 0.5, false],
    ['number', -LARGEST_NUMBER, true],
    ['number', LARGEST_NUMBER + 1, false],
    ['number', '5', false],
    ['date', '2027-09-01', true],
    ['date', '', true],
    ['date', '2027-02-29', false],
    ['date', '1899-12-31', false],
    ['date', '2200-01-01', false],
    ['date', '1-9-2027', false],
    ['date', 20_270_901, false],
    ['choice', 'mbo', true],
    ['choice', '', true],
    ['choice', 'Mbo-plaats', false],
    ['yesNo', false, true],
    ['yesNo', 'ja', false],
    ['reference', long(60), true],
    ['reference', long(61), false],
    ['reference', 10, false],
  ])('for a question of kind %s, %j is kept: %s', (kind, answer, isKept) => {
    expect(readCell(QUESTION[kind], answer)).toEqual(isKept ? answer : undefined);
  });

  it('is nothing where it is null', () => {
    expect(readCell(QUESTION.number, null)).toBeNull();
  });

  it('is tidied where it is a line: an address bare, words as people read them', () => {
    expect(readCell(QUESTION.text, 'Jan  Jansen')).toBe('Jan Jansen');
    expect(readCell(QUESTION.email, '\u200bjan@school.nl')).toBe('jan@school.nl');
    expect(readCell(QUESTION.text, 'Jose\u0301')).toBe('José');
  });
});
