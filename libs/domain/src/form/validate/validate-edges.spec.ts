import { describe, expect, it } from '@jest/globals';
import { LARGEST_NUMBER } from '../../typed/index.js';
import type { Answer, Field } from '../field.js';
import { unsettableSentence } from './validate-characters.js';
import { validateAnswers } from './validate-answers.js';

const label = { nl: 'Vraag', en: 'Question' };
const base = { name: 'a', label };
const options = ['x', 'y', 'z'].map((value) => ({ value, label }));
const told = (field: Field, answer: Answer | undefined) =>
  validateAnswers({ fields: [field] }, { a: answer }).map(({ code, text }) => [code, text.nl]);

const count: Field = { ...base, kind: 'number', minimum: 1, maximum: 5 };
const anyCount: Field = { ...base, kind: 'number' };
const atLeast: Field = { ...base, kind: 'number', minimum: 1 };
const atMost: Field = { ...base, kind: 'number', maximum: 5 };
const money: Field = { ...base, kind: 'money', minimumCents: 100 };
const story: Field = { ...base, kind: 'long-text', minimumWords: 2, maximumWords: 3 };
const longStory: Field = { ...base, kind: 'long-text', maximumWords: 20_000 };
const several: Field = { ...base, kind: 'multi-choice', options, minimum: 2 };
const reference: Field = { ...base, kind: 'reference', list: 'occupations' };
const declaration: Field = { ...base, kind: 'declaration' };
const mustDeclare: Field = { ...base, kind: 'declaration', required: true };
const date: Field = { ...base, kind: 'date', earliest: '2026-11-01', latest: '2027-01-31' };
const rows: Field = {
  ...base,
  kind: 'rows',
  rowLabel: label,
  minimumRows: 2,
  maximumRows: 3,
  columns: [{ kind: 'number', name: 'n', label: { nl: 'Aantal', en: 'Number' }, required: true }],
};
const costs: Field = {
  ...base,
  kind: 'cost-lines',
  years: 4,
  categories: [{ code: 'staff', label }],
};
const LINE = { category: 'staff', description: 'Uren', year: 4, amountCents: 100 };
const many = <Row>(row: Row, length: number) => Array.from({ length }, () => row);

describe('what is said about an answer, at its edge', () => {
  it.each<[string, Field, Answer | undefined, readonly (readonly [string, string])[]]>([
    ['the least number', count, 1, []],
    ['no number', count, 'een', [['not-a-number', 'Vraag: vul een heel getal in']]],
    ['below the least', count, 0, [['out-of-range', 'Vraag: vul een getal in van 1 tot en met 5']]],
    ['below the only bound', atLeast, 0, [['out-of-range', 'Vraag: vul minstens 1 in']]],
    ['above the only bound', atMost, 6, [['out-of-range', 'Vraag: vul hoogstens 5 in']]],
    ['the largest number', anyCount, LARGEST_NUMBER, []],
    ['the least amount', money, 100, []],
    ['a cent less', money, 99, [['too-low', 'Vraag: dit moet minstens €\u00a01 zijn']]],
    ['no amount', money, 'veel', [['not-an-amount', 'Vraag: vul een bedrag in']]],
    ['an endless amount', money, Infinity, [['not-an-amount', 'Vraag: vul een bedrag in']]],
    ['the least words', story, 'een  twee', []],
    [
      'one word',
      story,
      'een',
      [['too-few-words', 'Vraag: gebruik minstens 2 woorden; het zijn er nu 1']],
    ],
    ['a number for words', story, 5, [['not-text', 'Vraag: vul tekst in']]],
    ['the longest text', longStory, 'x'.repeat(20_000), []],
    [
      'a letter more',
      longStory,
      'x'.repeat(20_001),
      [['too-long', 'Vraag: dit is te lang: hoogstens 20.000 tekens']],
    ],
    ['two choices of two', several, ['x', 'y'], []],
    ['one choice of two', several, ['x'], [['too-few', 'Vraag: kies er minstens 2']]],
    [
      'a choice that is not there',
      several,
      ['x', 'q'],
      [['unknown-option', 'Vraag: kies uit de mogelijkheden']],
    ],
    [
      'a choice twice',
      several,
      ['x', 'x'],
      [['unknown-option', 'Vraag: kies uit de mogelijkheden']],
    ],
    ['a word that is a choice', { ...several, minimum: 1 }, 'x', []],
    ['the longest code', reference, 'x'.repeat(60), []],
    [
      'a longer code',
      reference,
      'x'.repeat(61),
      [['unknown-option', 'Vraag: kies iets uit de lijst']],
    ],
    ['a number for a code', reference, 5, [['unknown-option', 'Vraag: kies iets uit de lijst']]],
    ['a declaration', declaration, true, []],
    ['none, where it is free', declaration, false, []],
    [
      'a word for one',
      declaration,
      'ja',
      [['not-yes-or-no', 'Vraag: vink dit aan of laat het leeg']],
    ],
    [
      'none at all',
      mustDeclare,
      undefined,
      [['required', 'Verklaar dit om verder te gaan: Vraag']],
    ],
    ['the first day', date, '2026-11-01', []],
    ['the last day', date, '2027-01-31', []],
    ['a day early', date, '2026-10-31', [['too-early', 'Vraag: kies 1 november 2026 of later']]],
    ['a day late', date, '2027-02-01', [['too-late', 'Vraag: kies 31 januari 2027 of eerder']]],
    ['no day', date, '2027-02-29', [['not-a-date', 'Vraag: vul een bestaande datum in']]],
    ['a number for a day', date, 5, [['not-a-date', 'Vraag: vul een bestaande datum in']]],
    ['the least rows', rows, many({ n: 1 }, 2), []],
    ['the most rows', rows, many({ n: 1 }, 3), []],
    ['a row less', rows, [{ n: 1 }], [['too-few', 'Vraag: vul minstens 2 regels in']]],
    ['a row more', rows, many({ n: 1 }, 4), [['too-many', 'Vraag: hoogstens 3 regels']]],
    ['words for rows', rows, ['a', 'b'], [['not-rows', 'Vraag: vul regels in']]],
    ['an empty cell', rows, [{ n: 1 }, {}], [['required', 'Vraag, regel 2, Aantal: vul dit in']]],
    ['a cost line of the last year', costs, [LINE], []],
    ['the most cost lines', costs, many(LINE, 400), []],
    ['one more', costs, many(LINE, 401), [['not-cost-lines', 'Vraag: vul regels met kosten in']]],
    ['words for cost lines', costs, ['a'], [['not-cost-lines', 'Vraag: vul regels met kosten in']]],
    [
      'half a cost line',
      costs,
      [LINE, { category: 'staff' }],
      [['not-cost-lines', 'Vraag: vul regels met kosten in']],
    ],
    [
      'a cost line of a word',
      costs,
      [{ ...LINE, year: 'een' }],
      [['not-cost-lines', 'Vraag: vul regels met kosten in']],
    ],
    ['the longest description', costs, [{ ...LINE, description: 'x'.repeat(200) }], []],
    [
      'a year too many, in the second line',
      costs,
      [LINE, { ...LINE, year: 5 }],
      [['out-of-range', 'Vraag: regel 2: kies een jaar van 1 tot en met 4']],
    ],
    [
      'an amount that could not be read',
      costs,
      [{ ...LINE, amountCents: { typed: 'veel' } }],
      [['not-an-amount', 'Vraag: regel 1: vul een bedrag in met alleen cijfers, zoals 1.250,50']],
    ],
    [
      'a tenth of a cent',
      costs,
      [{ ...LINE, amountCents: { typed: '0,001' } }],
      [['too-many-decimals', 'Vraag: regel 1: vul een bedrag in met hoogstens twee decimalen']],
    ],
    [
      'an amount below nothing',
      costs,
      [{ ...LINE, amountCents: { typed: '-5' } }],
      [['negative', 'Vraag: regel 1: een bedrag is nooit negatief']],
    ],
    [
      'a text for an amount',
      { ...base, kind: 'text' },
      { typed: 'x' },
      [['unreadable', 'Vraag: vul dit opnieuw in']],
    ],
  ])('%s', (_name, field, answer, expected) => {
    expect(told(field, answer)).toEqual(expected);
  });
});

describe('characters that a letter cannot set', () => {
  const flags = Array.from({ length: 11 }, (_, index) => String.fromCodePoint(0x1f3f3 + index));

  it.each([
    [1, 'haal dit teken weg, het kan niet in een brief staan: ', 1],
    [2, 'haal deze tekens weg, ze kunnen niet in een brief staan: ', 2],
    [11, 'haal deze tekens weg, ze kunnen niet in een brief staan: ', 10],
  ])('%i of them', (found, sentence, named) => {
    expect(unsettableSentence(flags.slice(0, found).join(''))?.nl).toBe(
      sentence + flags.slice(0, named).join(' '),
    );
  });

  it('are no matter in a choice, which no letter repeats', () => {
    const flag = [{ value: '\u{1f3f3}', label }];
    expect(told({ ...base, kind: 'choice', options: flag }, '\u{1f3f3}')).toEqual([]);
  });
});
