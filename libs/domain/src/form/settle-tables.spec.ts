import { describe, expect, it } from '@jest/globals';
import type { Answer, Field } from './field.js';
import { readAnswers, settleAnswers } from './settle-answers.js';

const label = { nl: 'Vraag', en: 'Question' };
const FIELDS: readonly Field[] = [
  { kind: 'long-text', name: 'story', label, maximumWords: 10 },
  { kind: 'declaration', name: 'true', label },
  { kind: 'multi-choice', name: 'levels', label, options: [{ value: 'mbo', label }] },
  {
    kind: 'cost-lines',
    name: 'costs',
    label,
    years: 4,
    categories: [{ code: 'staff', label: { nl: 'Personeel', en: 'Staff' } }],
  },
  {
    kind: 'rows',
    name: 'places',
    label,
    rowLabel: label,
    maximumRows: 100,
    columns: [{ kind: 'number', name: 'weeks', label }],
  },
];

const LINE = { category: 'staff', description: 'Docenten', year: 1, amountCents: 100 };
const long = (length: number) => 'x'.repeat(length);
const many = <Row>(row: Row, length: number) => Array.from({ length }, () => row);

describe('a draft', () => {
  it.each<[string, string, Answer]>([
    ['a text at its longest', 'story', long(100_000)],
    ['a declaration taken back', 'true', false],
    ['choices that are on no list yet', 'levels', ['mbo', 'hbo']],
    ['a choice at its longest', 'levels', [long(5_000)]],
    ['as many choices as there may be', 'levels', many('mbo', 500)],
    ['as many rows as there may be', 'places', many({ weeks: 1 }, 500)],
    ['as many cost lines as there may be', 'costs', many(LINE, 400)],
    ['a cost line with what could not be read', 'costs', [{ ...LINE, year: { typed: 'een' } }]],
    ['a cost line at its longest', 'costs', [{ ...LINE, description: long(5_000) }]],
    ['nothing any more', 'levels', null],
  ])('keeps %s', (_name, field, answer) => {
    expect(settleAnswers({ fields: FIELDS }, { [field]: answer })).toEqual({
      answers: { [field]: answer },
      refused: [],
    });
  });

  it.each<[string, string, Answer]>([
    ['a number for a text', 'story', 5],
    ['a word for a declaration', 'true', 'ja'],
    ['a word for choices', 'levels', 'mbo'],
    ['a number among choices', 'levels', [{ a: 1 }]],
    ['a choice without end', 'levels', ['mbo', long(5_001)]],
    ['choices without end', 'levels', many('mbo', 501)],
    ['rows without end', 'places', many({ weeks: 1 }, 501)],
    ['a row that cannot be kept among others', 'places', [{ weeks: 1 }, { weeks: 0.5 }]],
    ['cost lines without end', 'costs', many(LINE, 401)],
    ['a word for cost lines', 'costs', 'veel'],
    ['a cost line with half a year', 'costs', [{ ...LINE, year: 0.5 }]],
    ['a cost line with a year in quotes', 'costs', [{ ...LINE, year: '1' }]],
    ['a cost line with half a cent', 'costs', [{ ...LINE, amountCents: 0.5 }]],
    ['a cost line described without end', 'costs', [{ ...LINE, description: long(5_001) }]],
    ['a cost line of a number', 'costs', [{ ...LINE, category: 5 }]],
  ])('refuses %s', (_name, field, answer) => {
    const { answers, refused } = settleAnswers({ fields: FIELDS }, { [field]: answer });
    expect(answers).toEqual({});
    expect(refused.map(({ code }) => code)).toEqual(['cannot-be-kept']);
  });

  it('reads a cost line as it was typed', () => {
    const typed = {
      category: 'personeel',
      description: ' Docenten ',
      year: { typed: '2' },
      amountCents: { typed: '1,50' },
    };
    expect(settleAnswers({ fields: FIELDS }, { costs: [typed] }).answers).toEqual({
      costs: [{ category: 'staff', description: 'Docenten', year: 2, amountCents: 150 }],
    });
  });

  it('passes over what is not said, and refuses nothing for it', () => {
    const settled = settleAnswers({ fields: FIELDS }, { story: undefined });
    expect(settled).toStrictEqual({ answers: {}, refused: [] });
  });
});

it('what is judged at once is read as a draft reads it, and else stays as it came', () => {
  const given = { places: [{ weeks: { typed: '1.000' } }], levels: 'mbo' };
  expect(readAnswers({ fields: FIELDS }, given)).toEqual({
    places: [{ weeks: 1000 }],
    levels: 'mbo',
  });
});
