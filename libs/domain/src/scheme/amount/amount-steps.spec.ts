import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../form/index.js';
import type { AmountRule } from '../variant.js';
import { amountSteps } from './amount-steps.js';

const text = (words: string) => ({ nl: words, en: words });
const measure = { kind: 'weeks', column: 'weeks', fullYearParameter: 'full' } as const;

function steps(amount: AmountRule, answers: Answers, parameters: Answers) {
  const variants = { only: { label: text('x'), list: 'all', article: 'art. 1', amount } };
  const rules = {
    variants,
    form: {
      groups: [],
      sections: [
        {
          name: 'cost',
          group: 'g',
          title: text('x'),
          part: 'questions',
          fields: [{ kind: 'money', name: 'courseCost', label: text('Wat kost het?') }],
        },
      ],
    },
    allocation: {
      method: 'proportional',
      edge: 'award-the-rest',
      article: 'art. 14',
      lists: [],
      places: {
        field: 'places',
        categoryColumn: 'category',
        categories: [
          { code: 'mbo', label: text('Mbo'), measure },
          { code: 'hbo', label: text('Hbo'), measure },
        ],
        maximumPerPlaceParameter: 'most',
        spreadsLeftOverParameter: 'spread',
      },
    },
  } as const;
  return amountSteps(rules, 'only', answers, parameters).map(({ label, value }) => [
    label.nl,
    value.nl.replaceAll('\u00a0', ' '),
  ]);
}

const COST: AmountRule = { kind: 'cost', field: 'courseCost', maximumParameter: 'maximum' };

describe('how an amount follows, before it is sent', () => {
  it('a cost above the most that one gets', () => {
    expect(steps(COST, { courseCost: 323_450 }, { maximum: 250_000 })).toEqual([
      ['Wat kost het', '€ 3.234,50'],
      ['Hoogste bedrag', '€ 2.500,00'],
    ]);
  });

  it('nothing while the cost is not filled in', () => {
    expect(steps(COST, {}, { maximum: 250_000 })).toEqual([]);
  });

  it('places count as parts of a full one, rounded down per place, never above the most', () => {
    const places = [
      { category: 'mbo', weeks: 30 },
      { category: 'mbo', weeks: 41 },
      { category: 'hbo', weeks: 1 },
    ];
    expect(steps({ kind: 'places' }, { places }, { full: 40, most: 270_001 })).toEqual([
      ['Mbo', '2 plaatsen, samen 1,75 volle plaatsen'],
      ['Hbo', '1 plaats, telt als 0,03 volle plaats'],
      ['Hoogstens per volle plaats', '€ 2.700,01'],
      // 202500,75 + 270001 + 6750,025 cents, each rounded down.
      ['U krijgt hoogstens dit; na de verdeling is het bedrag bekend', '€ 4.792,51'],
    ]);
  });

  it('nothing to reckon where somebody asks an amount, or it is the same for all', () => {
    const asked: AmountRule = { kind: 'asked', minimumCents: 1, maximumCents: 500 };
    expect(steps(asked, { requested: 100 }, {})).toEqual([]);
    expect(steps({ kind: 'fixed', parameter: 'amount' }, {}, { amount: 100 })).toEqual([]);
  });
});
