import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '../../form/index.js';
import { cents } from '../../money/index.js';
import { amountOf, amountProblem, amountWords, isAmountKnown } from './amount-rule.js';
import type { AmountRule } from '../variant.js';

const ASKED: AmountRule = { kind: 'asked', minimumCents: 100, maximumCents: 1_000_000 };
const both = (text: string) => ({ nl: text, en: text });
const FORM: FormDefinition = {
  groups: [],
  sections: [
    {
      name: 'money',
      group: 'plan',
      title: both('Geld'),
      part: 'questions',
      fields: [
        { kind: 'money', name: 'plea', label: both('Subsidie'), means: 'requested-amount' },
        { kind: 'money', name: 'courseCost', label: both('Kosten') },
      ],
    },
  ],
};
const COST: AmountRule = { kind: 'cost', field: 'courseCost', maximumParameter: 'maximum' };

describe('whether the amount of an application is known', () => {
  it.each([
    ['asked and not answered yet', ASKED, {}, false],
    ['asked and answered, nil as well', ASKED, { plea: 0 }, true],
    ['a cost not filled in yet', COST, {}, false],
    ['a cost', COST, { courseCost: 95_000 }, true],
    ['fixed: no answer is waited for', { kind: 'fixed', parameter: 'amount' }, {}, true],
    ['no money at all', { kind: 'none' }, {}, true],
  ] as const)('%s', (_name, rule, answers, isKnown) => {
    expect(isAmountKnown(FORM, rule, answers)).toBe(isKnown);
  });
});

describe('places that are asked', () => {
  const places: AmountRule = { kind: 'place', asked: { maximum: 3 } };
  const one: AmountRule = { kind: 'place' };
  const variant = { label: both('School'), article: 'art. 2', list: 'schools' };

  it('are as many as the answer says, and one where nothing is asked', () => {
    expect(amountOf(FORM, places, { plea: 2 }, {})).toBe(2);
    expect(amountOf(FORM, one, { plea: 2 }, {})).toBe(1);
    expect([isAmountKnown(FORM, places, {}), isAmountKnown(FORM, one, {})]).toEqual([false, true]);
  });

  it('are said in words of places', () => {
    expect(amountWords(places, {})).toEqual({
      nl: 'één tot 3\u00a0plaatsen',
      en: 'one to 3\u00a0places',
    });
    expect(amountWords(one, {}).nl).toBe('één plaats');
  });

  it.each([
    [1, null],
    [3, null],
    [0, 'U kunt één tot 3\u00a0plaatsen vragen; u vraagt 0\u00a0plaatsen.'],
    [4, 'U kunt één tot 3\u00a0plaatsen vragen; u vraagt 4\u00a0plaatsen.'],
  ])('%d of at most three', (asked, words) => {
    const problem = amountProblem({ ...variant, amount: places }, cents(asked), {});
    expect(problem?.text.nl ?? null).toBe(words);
    expect(problem?.text.nl ?? '').not.toContain('€');
  });
});

describe('the amount of an application', () => {
  it('is the answer that means it, whatever the question is called', () => {
    expect(amountOf(FORM, ASKED, { plea: 20_000, requested: 1 }, {})).toBe(20_000);
    expect(amountOf(FORM, ASKED, { requested: 1 }, {})).toBe(0);
  });
});
