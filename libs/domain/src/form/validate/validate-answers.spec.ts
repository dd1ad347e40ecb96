import { describe, expect, it } from '@jest/globals';
import type { Answer, Field, Section } from '../field.js';
import { isShown } from '../is-shown.js';
import { keepShown } from '../keep-shown.js';
import { validateAnswers } from './validate-answers.js';

const label = { nl: 'Vraag', en: 'Question' };
const section = (...fields: Field[]): Section => ({
  name: 's',
  group: 'g',
  title: label,
  part: 'questions',
  fields,
});

function codes(field: Field, answer: Answer | undefined) {
  return validateAnswers(section(field), { [field.name]: answer }).map(({ code }) => code);
}

const text: Field = { kind: 'text', name: 'a', label, maximumLength: 5 };
const email: Field = { kind: 'text', name: 'a', label, format: 'email' };
const phone: Field = { kind: 'text', name: 'a', label, format: 'phone' };
const postcode: Field = { kind: 'text', name: 'a', label, format: 'postcode' };
const iban: Field = { kind: 'text', name: 'a', label, format: 'iban' };
const story: Field = { kind: 'long-text', name: 'a', label, minimumWords: 2, maximumWords: 3 };
const count: Field = { kind: 'number', name: 'a', label, minimum: 1, maximum: 5 };
const date: Field = {
  kind: 'date',
  name: 'a',
  label,
  earliest: '2027-01-01',
  latest: '2028-12-31',
};
const options = [
  { value: 'x', label },
  { value: 'y', label },
];
const choice: Field = { kind: 'choice', name: 'a', label, options };
const several: Field = { kind: 'multi-choice', name: 'a', label, options, minimum: 2 };
const yesNo: Field = { kind: 'yes-no', name: 'a', label };
const declaration: Field = { kind: 'declaration', name: 'a', label, required: true };

describe('an answer', () => {
  it.each<[string, Field, Answer | undefined, string[]]>([
    ['text that fits', text, 'vijf!', []],
    ['text of six letters', text, 'zessss', ['too-long']],
    ['a number for text', text, 5, ['not-text']],
    ['an e-mail address', email, 'jan@school.nl', []],
    ['an e-mail address without a domain', email, 'jan@school', ['format']],
    ['a phone number', phone, '+31 6 1234 5678', []],
    ['too few digits', phone, '12345', ['format']],
    ['a postcode', postcode, '1234 ab', []],
    ['a postcode that cannot exist', postcode, '0123 AB', ['format']],
    ['an IBAN', iban, 'NL91 ABNA 0417 1643 00', []],
    ['no IBAN', iban, '123456', ['format']],
    ['enough words', story, 'een twee drie', []],
    ['one word too many', story, 'een twee drie vier', ['too-many-words']],
    ['one word too few', story, ' een ', ['too-few-words']],
    ['a whole number', count, 5, []],
    ['a number above', count, 6, ['out-of-range']],
    ['half a number', count, 2.5, ['not-a-number']],
    ['a number in words', count, 'drie', ['not-a-number']],
    ['a day', date, '2028-02-29', []],
    ['29 February in 2027', date, '2027-02-29', ['not-a-date']],
    ['a day in Dutch order', date, '31-01-2027', ['not-a-date']],
    ['the day before', date, '2026-12-31', ['too-early']],
    ['the day after', date, '2029-01-01', ['too-late']],
    ['a year of too few digits', { kind: 'date', name: 'a', label }, '0026-11-25', ['too-early']],
    ['a year without end', { kind: 'date', name: 'a', label }, '9999-12-31', ['too-late']],
    ['an option', choice, 'x', []],
    ['no option', choice, 'z', ['unknown-option']],
    ['both options', several, ['x', 'y'], []],
    ['one of two', several, ['x'], ['too-few']],
    ['the same twice', several, ['x', 'x'], ['unknown-option']],
    ['yes', yesNo, true, []],
    ['yes in words', yesNo, 'ja', ['not-yes-or-no']],
    ['a declaration', declaration, true, []],
    ['a declaration not made', declaration, false, ['required']],
    ['nothing where nothing is required', choice, undefined, []],
    ['nothing where something is', { ...choice, required: true }, null, ['required']],
    ['only spaces where something is', { ...text, required: true }, '  ', ['required']],
    ['no option at all where something is', { ...several, required: true }, [], ['required']],
  ])('%s', (_name, field, answer, expected) => {
    expect(codes(field, answer)).toEqual(expected);
  });

  it.each<[string, Field, string, string]>([
    ['a number in words', count, 'veertig', 'not-a-number'],
    ['half a number', count, '2,5', 'not-whole'],
    ['half a date', date, '3--2027', 'not-a-date'],
    ['an option that is not there', choice, 'anders', 'unknown-option'],
    ['perhaps', yesNo, 'misschien', 'not-yes-or-no'],
  ])('kept as it was typed: %s', (_name, field, typed, code) => {
    expect(codes(field, { typed })).toEqual([code]);
  });

  it('names the bounds of the question only, never those of a computer', () => {
    const sentence = (field: Field, answer: Answer) =>
      validateAnswers(section(field), { a: answer })[0]?.text.nl;
    expect(sentence({ kind: 'number', name: 'a', label, minimum: 1 }, 0)).toBe(
      'Vraag: vul minstens 1 in',
    );
    expect(sentence({ kind: 'number', name: 'a', label, maximum: 52 }, 53)).toBe(
      'Vraag: vul hoogstens 52 in',
    );
    expect(sentence(count, 9)).toBe('Vraag: vul een getal in van 1 tot en met 5');
    expect(sentence({ kind: 'number', name: 'a', label }, { typed: '9007199254740993' })).toBe(
      'Vraag: dit getal is te groot',
    );
  });

  it('names a bound as people say a day', () => {
    const [problem] = validateAnswers(section(date), { a: '2026-12-31' });
    expect(problem?.text).toEqual({
      nl: 'Vraag: kies 1 januari 2027 of later',
      en: 'Question: choose 1 January 2027 or later',
    });
  });

  it('says which question in both languages, and points at it', () => {
    const cited = { ...text, article: 'art. 1' };
    expect(validateAnswers(section(cited), { a: 'te lang' })).toEqual([
      {
        field: 'a',
        pointer: '/a',
        code: 'too-long',
        text: {
          nl: 'Vraag: gebruik hoogstens 5 tekens',
          en: 'Question: use at most 5 characters',
        },
        article: 'art. 1',
      },
    ]);
  });
});

describe('a question under a condition', () => {
  const follow: Field = {
    ...text,
    name: 'b',
    required: true,
    showWhen: { field: 'a', in: [true] },
  };
  const both = section(yesNo, follow);

  it('is asked only then', () => {
    expect(isShown(follow, { a: true })).toBe(true);
    expect(isShown(follow, { a: false })).toBe(false);
    expect(isShown(follow, {})).toBe(false);
    expect(validateAnswers(both, { a: false })).toEqual([]);
    expect(validateAnswers(both, { a: true }).map(({ code }) => code)).toEqual(['required']);
  });

  it('keeps no answer that is not asked, and nothing unknown', () => {
    expect(keepShown(both, { a: false, b: 'oud', c: 'vreemd' })).toEqual({ a: false });
    expect(keepShown(both, { a: true, b: 'nieuw' })).toEqual({ a: true, b: 'nieuw' });
  });

  it('counts as hidden when it hangs on a hidden question', () => {
    const last: Field = {
      ...text,
      name: 'c',
      required: true,
      showWhen: { field: 'b', in: ['ja'] },
    };
    const three = section(yesNo, follow, last);
    expect(keepShown(three, { a: false, b: 'ja', c: 'oud' })).toEqual({ a: false });
    expect(validateAnswers(three, { a: false, b: 'ja' })).toEqual([]);
  });

  it('in a row keeps no cell that is not asked', () => {
    const rows: Field = {
      kind: 'rows',
      name: 'r',
      label,
      rowLabel: label,
      maximumRows: 2,
      columns: [
        { ...choice, name: 'kind' },
        { ...count, name: 'weeks', showWhen: { field: 'kind', in: ['x'] } },
      ],
    };
    const answers = {
      r: [
        { kind: 'y', weeks: 40 },
        { kind: 'x', weeks: 2 },
      ],
    };
    expect(keepShown(section(rows), answers)).toEqual({
      r: [{ kind: 'y' }, { kind: 'x', weeks: 2 }],
    });
  });

  it.each([
    ['choice', { ...choice, required: true }, 'kies een antwoord'],
    [
      'reference',
      { kind: 'reference', name: 'r', label: choice.label, list: 'schools', required: true },
      'kies een antwoord',
    ],
    ['text', { ...text, required: true }, 'vul dit in'],
  ] satisfies [string, Field, string][])(
    'asks for what is missing as people say it: %s',
    (_kind, field, words) => {
      const [problem] = validateAnswers({ fields: [field] }, {});
      expect(problem?.text.nl).toContain(words);
    },
  );
});
