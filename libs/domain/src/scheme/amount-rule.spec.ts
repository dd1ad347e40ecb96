import { describe, expect, it } from '@jest/globals';
import { isAmountKnown } from './amount-rule.js';
import type { AmountRule } from './variant.js';

const ASKED: AmountRule = { kind: 'asked', minimumCents: 100, maximumCents: 1_000_000 };
const COST: AmountRule = { kind: 'cost', field: 'courseCost', maximumParameter: 'maximum' };

describe('whether the amount of an application is known', () => {
  it.each([
    ['asked and not answered yet', ASKED, {}, false],
    ['asked and answered, nil as well', ASKED, { requested: 0 }, true],
    ['a cost not filled in yet', COST, {}, false],
    ['a cost', COST, { courseCost: 95_000 }, true],
    ['fixed: no answer is waited for', { kind: 'fixed', parameter: 'amount' }, {}, true],
    ['no money at all', { kind: 'none' }, {}, true],
  ] as const)('%s', (_name, rule, answers, isKnown) => {
    expect(isAmountKnown(rule, answers)).toBe(isKnown);
  });
});
