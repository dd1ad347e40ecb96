import { describe, expect, it } from '@jest/globals';
import { BUDGET } from '../budget/three-partners.fixture.js';
import type { AnswerRow, CostLinesField } from './field.js';
import { settleCostLine } from './settle-cost-line.js';
import { validateAnswers } from './validate/validate-answers.js';

const { byPartner: _byPartner, ...WITHOUT_PARTNERS } = BUDGET;
const WITHOUT_RATE: CostLinesField = {
  ...BUDGET,
  categories: BUDGET.categories.map(({ hourlyRate: _rate, ...category }) => category),
};
const HOURS = { category: 'personnel', description: 'Docenten', year: 1, amountCents: null };

describe('a line of a budget, as a draft keeps it', () => {
  it('has the amount that follows from its hours, whatever was sent', () => {
    const settled = settleCostLine(BUDGET, { ...HOURS, amountCents: 5, hours: 100 });
    expect(settled).toEqual({ ...HOURS, amountCents: 860_000, hours: 100 });
  });

  it('keeps its amount where there are no hours, or none that can be read', () => {
    expect(settleCostLine(BUDGET, { ...HOURS, amountCents: 5 })).toEqual({
      ...HOURS,
      amountCents: 5,
    });
    expect(settleCostLine(BUDGET, { ...HOURS, amountCents: 5, hours: { typed: 'veel' } })).toEqual({
      ...HOURS,
      amountCents: 5,
      hours: { typed: 'veel' },
    });
  });

  it('reads hours as they are typed here', () => {
    const settled = settleCostLine(BUDGET, { ...HOURS, hours: { typed: '1.000' } });
    expect(settled).toMatchObject({ hours: 1_000, amountCents: 8_600_000 });
  });

  it('keeps hours of a category without a rate, and its amount as well', () => {
    const external = { ...HOURS, category: 'external', amountCents: 7, hours: 3 };
    expect(settleCostLine(BUDGET, external)).toEqual(external);
  });

  it('leaves out what is empty', () => {
    expect(settleCostLine(BUDGET, { ...HOURS, partner: '', activity: ' ', hours: null })).toEqual(
      HOURS,
    );
  });

  it('says whose it is and what for', () => {
    const owned = { ...HOURS, partner: 'roc', activity: 'Werkplaats' };
    expect(settleCostLine(BUDGET, { ...owned, activity: ' Werkplaats ' })).toEqual(owned);
  });

  it.each<[string, CostLinesField, AnswerRow]>([
    ['a partner where a budget has none', WITHOUT_PARTNERS, { partner: 'roc' }],
    ['an activity where a budget has none', WITHOUT_PARTNERS, { activity: 'Werkplaats' }],
    ['hours where no category has a rate', WITHOUT_RATE, { hours: 3 }],
    ['half an hour as a number', BUDGET, { hours: 0.5 }],
    ['a word as hours', BUDGET, { hours: 'veel' }],
    ['a number as a partner', BUDGET, { partner: 3 }],
    ['a partner without end', BUDGET, { partner: 'x'.repeat(61) }],
    ['a number as an activity', BUDGET, { activity: 3 }],
    ['an activity without end', BUDGET, { activity: 'x'.repeat(5_001) }],
    ['something else', BUDGET, { colour: 'red' }],
  ])('is not kept with %s', (_name, field, more) => {
    expect(settleCostLine(field, { ...HOURS, ...more })).toBeUndefined();
  });
});

describe('what is wrong with a line', () => {
  const problems = (more: AnswerRow) => {
    const line = { ...HOURS, amountCents: 860_000, ...more };
    return validateAnswers({ fields: [BUDGET] }, { budget: [line] }).map(
      ({ code, pointer }) => `${pointer}: ${code}`,
    );
  };

  it.each<[string, AnswerRow, string[]]>([
    ['nothing, when the amount follows from the hours', { hours: 100 }, []],
    ['an amount that does not', { hours: 99 }, ['/budget/0/hours: too-large']],
    ['hours in words', { hours: { typed: 'veel' } }, ['/budget/0/hours: not-a-number']],
    ['half hours', { hours: { typed: '1,5' } }, ['/budget/0/hours: not-whole']],
    ['nothing, of hours in a category without a rate', { category: 'external', hours: 3 }, []],
    ['nothing, of an activity of 80 letters', { activity: 'x'.repeat(80) }, []],
    ['an activity of 81', { activity: 'x'.repeat(81) }, ['/budget/0/activity: too-long']],
    ['a line that is none', { partner: 3 }, ['/budget: not-cost-lines']],
  ])('%s', (_name, more, expected) => {
    expect(problems(more)).toEqual(expected);
  });

  it('more hours than an amount can hold: the amount stays, the hours are named', () => {
    const settled = settleCostLine(BUDGET, { ...HOURS, amountCents: 5, hours: 12_000_000 });
    expect(settled).toMatchObject({ amountCents: 5 });
    expect(validateAnswers({ fields: [BUDGET] }, { budget: [settled ?? HOURS] })).toMatchObject([
      { pointer: '/budget/0/hours', code: 'too-large' },
    ]);
  });
});
