import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '../form/index.js';
import { amountOf, isAmountKnown } from './amount-rule.js';
import type { AmountRule } from './variant.js';

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

describe('the amount of an application', () => {
  it('is the answer that means it, whatever the question is called', () => {
    expect(amountOf(FORM, ASKED, { plea: 20_000, requested: 1 }, {})).toBe(20_000);
    expect(amountOf(FORM, ASKED, { requested: 1 }, {})).toBe(0);
  });
});
