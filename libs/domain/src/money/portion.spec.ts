import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents } from './cents.js';
import { portion } from './portion.js';

describe('portion', () => {
  it.each([
    ['25 % of an award of 812,500', 81_250_000, 25, 100, 'down', 20_312_500],
    ['a third, down', 100, 1, 3, 'down', 33],
    ['a third, up', 100, 1, 3, 'up', 34],
    ['half a cent, half-up', 1, 1, 2, 'half-up', 1],
    ['less than half a cent, half-up', 4, 1, 10, 'half-up', 0],
    ['half a cent back, away from zero', -1, 1, 2, 'half-up', -1],
    ['nothing, without a minus', 0, 1, 3, 'half-up', 0],
    ['a whole number is not rounded up', 300, 1, 3, 'up', 100],
  ] as const)('%s', (_name, amount, numerator, denominator, rounding, expected) => {
    expect(portion(cents(amount), numerator, denominator, rounding)).toBe(expected);
  });

  it.each([
    [1, 0],
    [-1, 3],
    [0.5, 3],
  ])('refuses %p/%p', (numerator, denominator) => {
    expect(() => portion(cents(100), numerator, denominator, 'down')).toThrow(RangeError);
  });

  it('down and up differ by at most a cent, with half-up between them', () => {
    const amounts = fc.maxSafeNat();
    const denominators = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(amounts, denominators, (amount, denominator) => {
        const of = (rounding: 'down' | 'half-up' | 'up') =>
          portion(cents(amount), 1, denominator, rounding);
        expect(of('up') - of('down')).toBeLessThanOrEqual(1);
        expect([of('down'), of('up')]).toContain(of('half-up'));
      }),
    );
  });
});
