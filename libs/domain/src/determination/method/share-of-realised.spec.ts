import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import {
  determined,
  missing,
  rif2014,
  rif2019,
  summary,
  type Case,
} from '../determination-rules.fixture.js';

/** One third of a budget of € 3 million, carried out as planned. */
const planned: Case = {
  awarded: 1_000_000,
  budget: 3_000_000,
  cost: 3_000_000,
  coFinancing: 2_000_000,
  isDone: true,
};

/** 30 % of the same budget: less than may be. */
const modest: Case = { ...planned, awarded: 900_000 };

const entree: Case = {
  ...planned,
  variant: 'entree',
  awarded: 1_400_000,
  coFinancing: 1_500_000.01,
};

describe('the share in words', () => {
  it('says what the partners paid, and nothing where nobody recorded it', () => {
    const [known] = determined(rif2014, planned).reasons;
    expect(known?.text.nl).toContain('De partners droegen samen €\u00a02.000.000 bij.');
    expect(known?.text.en).toContain('The partners contributed €2,000,000 together.');
    const [unknown] = determined(rif2014, { awarded: 100, budget: 300, cost: 100 }).reasons;
    expect(unknown?.text.nl).not.toContain('partners');
    expect(unknown?.text.en).not.toContain('partners');
  });

  it('keeps a fraction that is no whole percentage as the regulation has it', () => {
    const [reason] = determined(rif2019, { ...planned, coFinancing: 2_000_000.01 }).reasons;
    expect(reason?.text.nl).toContain('meer dan 2/3 van de begroting');
    expect(reason?.text.nl).toContain('de subsidie 1/3 van de begroting');
  });
});

describe('what was not done', () => {
  const finding = { amountCents: cents(70_000_000), reasons: 'Een vijfde is niet gegeven.' };

  it.each<[string, Case, number, readonly string[]]>([
    [
      'can lower the amount, with the reasons of who weighed',
      { ...planned, isDone: false, weighed: finding },
      700_000,
      ['same-share', 'weighed'],
    ],
    [
      'never raises it',
      { ...planned, cost: 1_500_000, coFinancing: 900_000, isDone: false, weighed: finding },
      500_000,
      ['same-share', 'less-than-weighed'],
    ],
    [
      'is not weighed where all was done',
      { ...planned, isDone: true, weighed: finding },
      1_000_000,
      ['same-share'],
    ],
    ['is not weighed where nobody said', { ...planned, isDone: false }, 1_000_000, ['same-share']],
  ])('%s', (_case, each, amount, reasons) => {
    const { determinedCents, reasons: given } = determined(rif2019, each);
    expect([determinedCents, given.map(({ code }) => code)]).toEqual([amount * 100, reasons]);
  });
});

describe('the awarded share of the realised cost', () => {
  it.each<[string, Case, number, string, readonly string[]]>([
    ['as planned', planned, 1_000_000, 'as-awarded', ['same-share']],
    [
      'a tenth cheaper, partners too',
      { ...planned, cost: 2_700_000, coFinancing: 1_800_000 },
      900_000,
      'lower',
      ['same-share'],
    ],
    [
      'a cent cheaper costs a cent',
      { ...planned, cost: 2_999_999.99 },
      999_999.99,
      'lower',
      ['same-share'],
    ],
    [
      'dearer is never more than awarded',
      { ...planned, cost: 3_300_000 },
      1_000_000,
      'as-awarded',
      ['same-share', 'never-above-award'],
    ],
    [
      'partners paid a share that was the subsidy’s',
      { ...planned, cost: 2_400_000, coFinancing: 1_900_000 },
      500_000,
      'lower',
      ['same-share', 'unspent'],
    ],
    [
      'partners paid everything',
      { ...planned, cost: 1_900_000, coFinancing: 1_950_000 },
      0,
      'nil',
      ['same-share', 'unspent'],
    ],
    [
      'nothing realised',
      { ...planned, cost: 0, coFinancing: 0, isDone: false },
      0,
      'nil',
      ['same-share'],
    ],
  ])('%s', (_name, each, amount, outcome, reasons) => {
    expect(summary(determined(rif2019, each))).toEqual([amount, outcome, reasons]);
  });

  it('rounds down to the cent: a third of € 100 is € 33.33', () => {
    const each = { awarded: 100, budget: 300, cost: 100 };
    expect(determined(rif2014, each).determinedCents).toBe(3_333);
  });
});

describe('partners who paid more than two thirds of the budget (2019 art. 29(6))', () => {
  const cheaper: Case = { ...modest, cost: 2_970_000 };

  it.each<[string, Case, number, readonly string[]]>([
    [
      'exactly two thirds: the ordinary share',
      { ...cheaper, coFinancing: 2_000_000 },
      891_000,
      ['same-share'],
    ],
    [
      'one cent more: a third of the budget, up to the award',
      { ...cheaper, coFinancing: 2_000_000.01 },
      900_000,
      ['excess-co-financing', 'unspent', 'never-above-award'],
    ],
    [
      'the project did not succeed: the ordinary share',
      { ...cheaper, coFinancing: 2_000_000.01, isDone: false },
      891_000,
      ['same-share'],
    ],
    [
      'only as far as it was spent',
      { ...cheaper, coFinancing: 2_100_000 },
      870_000,
      ['excess-co-financing', 'unspent'],
    ],
    [
      'dearer, and paid by partners: a third of the budget',
      { ...planned, cost: 3_600_000, coFinancing: 2_500_000 },
      1_000_000,
      ['excess-co-financing'],
    ],
  ])('%s', (_name, each, amount, reasons) => {
    const { determinedCents, reasons: given } = determined(rif2019, each);
    expect([determinedCents / 100, given.map(({ code }) => code)]).toEqual([amount, reasons]);
  });

  it('entree projects: above half, half of the budget (art. 29(7))', () => {
    const { determinedCents, reasons } = determined(rif2019, { ...entree, cost: 2_950_000 });
    expect(determinedCents).toBe(1_400_000_00);
    expect(reasons[0]).toMatchObject({ code: 'excess-co-financing', article: 'art. 29(7)' });
    expect(reasons[0]?.text.nl).toContain('meer dan 50\u00a0% van de begroting');
  });

  it('entree projects at exactly half: the ordinary share', () => {
    const each = { ...entree, coFinancing: 1_500_000, cost: 2_850_000 };
    expect(summary(determined(rif2019, each))).toEqual([1_330_000, 'lower', ['same-share']]);
  });

  it('2014 says nothing about it: the ordinary share, and co-financing need not be known', () => {
    const each = { ...modest, cost: 2_970_000, coFinancing: 2_000_000.01 };
    expect(summary(determined(rif2014, each))).toEqual([891_000, 'lower', ['same-share']]);
    expect(missing(rif2014, { awarded: 1, budget: 3, cost: 3 })).toEqual([]);
  });
});

describe('a share is refused', () => {
  it('with every missing figure at once', () => {
    expect(missing(rif2019, { awarded: 1, budget: 3 })).toEqual([
      'realised-cost-missing',
      'realised-co-financing-missing',
      'is-done-missing',
    ]);
    expect(missing(rif2014, { awarded: 1, budget: 3 })).toEqual(['realised-cost-missing']);
  });

  it.each<[string, Partial<Case>, string]>([
    ['the cost', { coFinancing: 2, isDone: true }, 'realised-cost-missing'],
    ['the co-financing', { cost: 3, isDone: true }, 'realised-co-financing-missing'],
    ['whether it was done', { cost: 3, coFinancing: 2 }, 'is-done-missing'],
  ])('without %s, where more co-financing changes the amount', (_name, known, code) => {
    expect(missing(rif2019, { awarded: 1, budget: 3, ...known })).toEqual([code]);
  });

  it.each([
    ['a budget of nothing', { awarded: 0, budget: 0, cost: 1 }],
    ['a budget below the award', { awarded: 2, budget: 1, cost: 1 }],
  ])('of %s', (_name, each) => {
    expect(() => determined(rif2014, each)).toThrow(RangeError);
  });
});
