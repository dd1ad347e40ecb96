import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LARGEST_AMOUNT_CENTS } from '../../money/index.js';
import type { CostLine, CostLinesField, MoneyField, Section } from '../field.js';
import { validateAnswers } from './validate-answers.js';
import { isCostLines } from './validate-cost-lines.js';
import { amountProblem } from './validate-number.js';

const label = { nl: 'Bedrag', en: 'Amount' };
const asked: MoneyField = {
  kind: 'money',
  name: 'requested',
  label,
  minimumCents: 25_000_000,
  maximumCents: 250_000_000,
};
const budget: CostLinesField = {
  kind: 'cost-lines',
  name: 'budget',
  label,
  years: 4,
  categories: [
    { code: 'staff', label },
    {
      code: 'placement',
      label,
      neverCounts: { article: 'art. 11(6)', why: { nl: 'telt niet', en: 'does not count' } },
    },
  ],
};
const section: Section = {
  name: 's',
  group: 'g',
  title: label,
  part: 'questions',
  fields: [asked, budget],
};
const staff: CostLine = { category: 'staff', description: 'Uren', year: 1, amountCents: 8600 };

describe('an amount', () => {
  it.each<[string, unknown, string | undefined]>([
    ['nothing at all', 0, undefined],
    ['a cent', 1, undefined],
    ['the largest', LARGEST_AMOUNT_CENTS, undefined],
    ['one cent above the largest', LARGEST_AMOUNT_CENTS + 1, 'too-large'],
    ['beyond what a computer counts exactly', 1e21, 'too-large'],
    ['negative', -1, 'negative'],
    ['a fraction of a cent', 10.5, 'fractional-cents'],
    ['not a number', Number.NaN, 'not-an-amount'],
    ['endless', Number.POSITIVE_INFINITY, 'not-an-amount'],
    ['words', '1000', 'not-an-amount'],
    ['an object', {}, 'not-an-amount'],
  ])('%s', (_name, amount, code) => {
    expect(amountProblem(amount)?.code).toBe(code);
  });

  it.each<[string, number, string[]]>([
    ['the minimum', 25_000_000, []],
    ['one cent under the minimum', 24_999_999, ['too-low']],
    ['the maximum', 250_000_000, []],
    ['one cent over the maximum', 250_000_001, ['too-high']],
  ])('between bounds: %s', (_name, requested, codes) => {
    expect(validateAnswers(section, { requested }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['tien', 'not-an-amount'],
    ['-5', 'negative'],
    ['1,234567', 'too-many-decimals'],
    ['2.000.000.000', 'too-large'],
  ])('that was typed as %j says what is wrong', (typed, code) => {
    const problems = validateAnswers(section, { requested: { typed } });
    expect(problems.map((each) => [each.pointer, each.code])).toEqual([['/requested', code]]);
  });
});

describe('a budget', () => {
  it.each<[string, Partial<CostLine>, string, string]>([
    ['a negative amount', { amountCents: -1 }, 'negative', '/budget/1/amountCents'],
    ['a fraction', { amountCents: 0.1 }, 'fractional-cents', '/budget/1/amountCents'],
    ['an enormous amount', { amountCents: 1e15 }, 'too-large', '/budget/1/amountCents'],
    ['an unknown category', { category: 'gold' }, 'unknown-option', '/budget/1/category'],
    ['year five of four', { year: 5 }, 'out-of-range', '/budget/1/year'],
    ['year nought', { year: 0 }, 'out-of-range', '/budget/1/year'],
    ['half a year', { year: 1.5 }, 'out-of-range', '/budget/1/year'],
    [
      'an amount in words',
      { amountCents: { typed: 'tien' } },
      'not-an-amount',
      '/budget/1/amountCents',
    ],
    ['no amount', { amountCents: null }, 'not-an-amount', '/budget/1/amountCents'],
    ['no category yet', { category: '' }, 'unknown-option', '/budget/1/category'],
    ['no year', { year: null }, 'out-of-range', '/budget/1/year'],
    ['no description', { description: ' ' }, 'required', '/budget/1/description'],
    ['a novel', { description: 'a'.repeat(201) }, 'too-long', '/budget/1/description'],
  ])('points at the line with %s', (_name, change, code, pointer) => {
    const answers = { budget: [staff, { ...staff, ...change }] };
    const problems = validateAnswers(section, answers);
    expect(problems.map((each) => [each.code, each.pointer])).toEqual([[code, pointer]]);
  });

  it('is no list of words', () => {
    const [wrong] = validateAnswers(section, { budget: ['staff'] });
    expect(wrong?.code).toBe('not-cost-lines');
    expect(isCostLines(['staff'])).toBe(false);
  });
});

describe('laws of a form', () => {
  it('validation never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (first, second) => {
        const answers = { requested: first as number, budget: second as CostLine[] };
        expect(Array.isArray(validateAnswers(section, answers))).toBe(true);
      }),
    );
  });
});

describe('whose cost a line is', () => {
  const partners = [{ id: 'roc', name: 'ROC' }];
  const problemsOf = (field: CostLinesField, partner: string) =>
    validateAnswers({ ...section, fields: [field] }, { budget: [staff, { ...staff, partner }] });

  it.each<[string, CostLinesField, string, string[]]>([
    ['somebody who takes part', { ...budget, partners }, 'roc', []],
    ['somebody who left', { ...budget, partners }, 'bakery', ['/budget/1/partner partner-gone']],
    ['anybody, where nobody says who takes part', budget, 'bakery', []],
  ])('%s', (_name, field, partner, said) => {
    const problems = problemsOf(field, partner);
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(said);
  });
});
