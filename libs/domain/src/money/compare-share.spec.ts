import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, type Cents } from './cents.js';
import { compareShare, isAtLeastShare } from './compare-share.js';
import { fraction } from './fraction.js';
import { portion } from './portion.js';

const A_THIRD = fraction(1, 3);

describe('a share against a third', () => {
  it.each([
    ['exactly a third', 970_000_000, 2_910_000_000, 0],
    ['one cent over', 970_000_001, 2_910_000_000, 1],
    ['one cent short', 969_999_999, 2_910_000_000, -1],
    ['amounts too large for floats', 3_002_399_751_580_330, 9_007_199_254_740_991, -1],
    ['nothing of nothing', 0, 0, 0],
  ] as const)('%s', (_name, part, whole, expected) => {
    expect(compareShare(cents(part), cents(whole), A_THIRD)).toBe(expected);
    expect(isAtLeastShare(cents(part), cents(whole), A_THIRD)).toBe(expected >= 0);
  });

  it('refuses a denominator of zero', () => {
    const broken = { numerator: 1, denominator: 0 };
    expect(() => compareShare(cents(1), cents(3), broken)).toThrow(RangeError);
  });

  it('the largest whole-cent portion fits, and one cent more does not', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (whole, denominator) => {
        const share = fraction(1, denominator);
        const most = portion(cents(whole), 1, denominator, 'down');
        const more: Cents = cents(most + 1);
        expect(compareShare(most, cents(whole), share)).toBeLessThanOrEqual(0);
        expect(compareShare(more, cents(whole), share)).toBe(1);
      }),
    );
  });
});
