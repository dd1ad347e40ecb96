import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LARGEST_AMOUNT_CENTS } from '../money/index.js';
import { LARGEST_NUMBER } from '../typed/index.js';
import type { Answer, Answers, Field, Section } from './field.js';
import { settleAnswers } from './settle-answers.js';
import { validateAnswers } from './validate/validate-answers.js';
import { eligibleCents } from '../budget/index.js';
import { isCostLines } from './validate/validate-cost-lines.js';

const label = { nl: 'Vraag', en: 'Question' };
const options = [
  { value: 'mbo', label: { nl: 'Mbo-plaats', en: 'Vocational place' } },
  { value: 'phd', label: { nl: 'Promovendus', en: 'Doctoral student' } },
];
const costs = {
  kind: 'cost-lines',
  name: 'costs',
  label,
  years: 4,
  categories: [{ code: 'staff', label: { nl: 'Personeel', en: 'Staff' } }],
} as const;
const FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label, maximumLength: 20 },
  { kind: 'text', name: 'iban', label, format: 'iban' },
  { kind: 'long-text', name: 'story', label, maximumWords: 10 },
  { kind: 'money', name: 'asked', label, minimumCents: 100 },
  { kind: 'number', name: 'weeks', label, minimum: 1, maximum: 52 },
  { kind: 'date', name: 'start', label, earliest: '2027-01-01' },
  { kind: 'choice', name: 'level', label, options },
  { kind: 'multi-choice', name: 'levels', label, options },
  { kind: 'yes-no', name: 'aid', label },
  { kind: 'declaration', name: 'true', label },
  { kind: 'reference', name: 'job', label, list: 'occupations' },
  costs,
  {
    kind: 'rows',
    name: 'places',
    label,
    rowLabel: label,
    maximumRows: 100,
    columns: [
      { kind: 'text', name: 'who', label },
      { kind: 'choice', name: 'level', label, options },
      { kind: 'number', name: 'weeks', label },
      { kind: 'date', name: 'start', label },
    ],
  },
];
const section: Section = { name: 's', group: 'g', title: label, part: 'questions', fields: FIELDS };

function kept(answers: Answers) {
  const settled = settleAnswers(section, answers);
  expect(settled.refused).toEqual([]);
  return settled.answers;
}

describe('a draft keeps what was typed', () => {
  it.each<[string, string, Answer, Answer]>([
    ['a thousand in Dutch', 'weeks', { typed: '1.000' }, 1000],
    ['twelve thousand', 'weeks', { typed: '12\u00a0000' }, 12_000],
    ['a number with a word', 'weeks', { typed: '40 people' }, { typed: '40 people' }],
    ['half a week', 'weeks', { typed: '38,5' }, { typed: '38,5' }],
    ['a number out of bounds', 'weeks', 900, 900],
    ['an amount', 'asked', { typed: '€ 1.250,50' }, 125_050],
    ['no amount', 'asked', { typed: 'tien' }, { typed: 'tien' }],
    ['an emptied amount', 'asked', { typed: ' \u200b' }, null],
    ['a date in Dutch order', 'start', { typed: '1-9-2027' }, '2027-09-01'],
    ['half a date', 'start', { typed: '1--2027' }, { typed: '1--2027' }],
    ['a date before the first', 'start', '2026-01-01', '2026-01-01'],
    ['the name of an option', 'level', { typed: ' mbo-PLAATS ' }, 'mbo'],
    ['no option', 'level', { typed: 'hbo' }, { typed: 'hbo' }],
    ['yes in words', 'aid', { typed: 'Ja' }, true],
    ['half an IBAN', 'iban', 'NL91 ABN', 'NL91 ABN'],
    ['an IBAN with what nobody sees', 'iban', '\u200eNL91\u00a0ABNA', 'NL91 ABNA'],
    ['a name that is too long', 'name', 'x'.repeat(201), 'x'.repeat(201)],
    ['a word that is searched for in a list', 'job', { typed: 'bakk' }, { typed: 'bakk' }],
  ])('%s', (_name, field, given, expected) => {
    expect(kept({ [field]: given })).toEqual({ [field]: expected });
  });

  it('a cost line without a category keeps its explanation, and the text beside it', () => {
    const line = { category: '', description: 'Docenten', year: 1, amountCents: null };
    expect(kept({ costs: [line], story: 'Een lang verhaal' })).toEqual({
      costs: [line],
      story: 'Een lang verhaal',
    });
  });

  it('one wrong row among sixty blocks none', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      who: `Leerling ${index + 1}`,
      level: { typed: 'Promovendus' },
      weeks: { typed: index === 1 ? '38,5' : '40' },
    }));
    const { places } = kept({ places: rows });
    expect(places).toHaveLength(60);
    expect(places).toMatchObject({
      0: { level: 'phd', weeks: 40 },
      1: { weeks: { typed: '38,5' } },
    });
    expect(validateAnswers(section, { places }).map(({ pointer }) => pointer)).toEqual([
      '/places/1/weeks',
    ]);
  });
});

describe('what only a broken program sends', () => {
  it.each<[string, string, Answer]>([
    ['a negative number of cents', 'asked', -1],
    ['a fraction of a cent', 'asked', 10.5],
    ['an amount without end', 'asked', 1e15],
    ['an amount in quotes, in euros or in cents', 'asked', '100000'],
    ['a number without end', 'weeks', 1e12],
    ['a text without end', 'story', 'x'.repeat(100_001)],
    ['a line without end', 'asked', { typed: 'x'.repeat(5_001) }],
    ['a table for a text', 'name', [{ a: 1 }]],
    ['a table with a column of its own', 'places', [{ price: 1 }]],
    ['a cost line with a column of its own', 'costs', [{ category: 'staff', price: 1 }]],
  ])('is refused by name, and nothing else with it: %s', (_name, field, given) => {
    const settled = settleAnswers(section, { aid: true, [field]: given });
    expect(settled.answers).toEqual({ aid: true });
    expect(settled.refused.map((each) => each.field)).toEqual([field]);
  });

  it('an unknown question is named', () => {
    const settled = settleAnswers(section, { price: 1, aid: false });
    expect(settled).toMatchObject({ answers: { aid: false }, refused: [{ pointer: '/price' }] });
  });
});

describe('the laws of a draft', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ typed: fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String)) }),
  );
  const anything: fc.Arbitrary<Answers> = fc.dictionary(
    fc.constantFrom(...FIELDS.map(({ name }) => name), 'other'),
    fc.oneof(
      cell,
      fc.array(fc.string()),
      fc.array(
        fc.dictionary(
          fc.constantFrom('who', 'weeks', 'start', 'category', 'year', 'amountCents'),
          cell,
        ),
      ),
    ),
  );

  it('every answer is kept or named, and settling twice changes nothing', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { answers, refused } = settleAnswers(section, given);
        const told = new Set([...Object.keys(answers), ...refused.map(({ field }) => field)]);
        expect(told).toEqual(new Set(Object.keys(given)));
        expect(settleAnswers(section, answers)).toEqual({ answers, refused: [] });
      }),
    );
  });

  it('numbers and sums are always within bounds, and judging never throws', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { answers } = settleAnswers(section, given);
        const { asked, weeks, costs: lines } = answers;
        if (typeof asked === 'number') expect(asked).toBeLessThanOrEqual(LARGEST_AMOUNT_CENTS);
        if (typeof weeks === 'number') expect(Math.abs(weeks)).toBeLessThanOrEqual(LARGEST_NUMBER);
        if (isCostLines(lines))
          expect(Number.isSafeInteger(eligibleCents(costs, lines))).toBe(true);
        expect(Array.isArray(validateAnswers(section, answers))).toBe(true);
      }),
    );
  });
});
