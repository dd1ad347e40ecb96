import { describe, expect, it } from '@jest/globals';
import { cents } from './cents.js';
import { formatAmount } from './unit.js';

describe('an amount with its unit', () => {
  it.each([
    [0, 'place', '0\u00a0plaatsen', '0\u00a0places'],
    [1, 'place', '1\u00a0plaats', '1\u00a0place'],
    [30, 'place', '30\u00a0plaatsen', '30\u00a0places'],
    [1_200, 'place', '1.200\u00a0plaatsen', '1,200\u00a0places'],
    [1_200, 'euro', '€\u00a012', '€12'],
  ] as const)('%d of %s', (amount, unit, nl, en) => {
    expect(formatAmount(cents(amount), unit, 'nl')).toBe(nl);
    expect(formatAmount(cents(amount), unit, 'en')).toBe(en);
  });
});
