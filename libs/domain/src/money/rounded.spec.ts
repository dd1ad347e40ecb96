import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fraction, type Fraction } from './fraction.js';
import {
  doRoundedPartsAddUp,
  formatExact,
  formatFraction,
  hundredthsOf,
  isReadRounded,
} from './rounded.js';

const anyFraction = fc
  .tuple(fc.nat(Number.MAX_SAFE_INTEGER), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

const addUp = (parts: readonly Fraction[]): Fraction =>
  parts.reduce(
    (sum, each) => ({
      numerator: sum.numerator * each.denominator + each.numerator * sum.denominator,
      denominator: sum.denominator * each.denominator,
    }),
    fraction(0, 1),
  );

describe('a number to read', () => {
  it('law: is the nearest hundredth, and of two as near the higher one', () => {
    fc.assert(
      fc.property(anyFraction, (given) => {
        // Twice the distance, times the denominator: at most half a hundredth below, less above.
        const twice = 2n * hundredthsOf(given) * BigInt(given.denominator);
        const exact = 2n * 100n * BigInt(given.numerator);
        expect(twice - exact).toBeLessThanOrEqual(BigInt(given.denominator));
        expect(exact - twice).toBeLessThan(BigInt(given.denominator));
      }),
    );
  });

  it('law: says the same in both languages, to the digit', () => {
    fc.assert(
      fc.property(anyFraction, (given) => {
        const digits = hundredthsOf(given).toString().padStart(3, '0');
        for (const language of ['nl', 'en'] as const) {
          expect(formatFraction(given, language).replace(/\D/g, '')).toBe(digits);
        }
      }),
    );
  });

  it.each([
    ['a mean of three', 11, 3, '3,67', '3.67'],
    ['a half that no float holds', 1005, 1000, '1,01', '1.01'],
    ['places of a year', 3_551_225, 40, '88.780,63', '88,780.63'],
    ['a whole number', 3, 1, '3,00', '3.00'],
  ])('%s', (_name, numerator, denominator, nl, en) => {
    expect(formatFraction({ numerator, denominator }, 'nl')).toBe(nl);
    expect(formatFraction({ numerator, denominator }, 'en')).toBe(en);
  });
});

describe('a number without rounding', () => {
  it.each([
    ['a whole number and a part', 181, 40, '4\u00a021/40', '4\u00a021/40'],
    ['a part, in lowest terms', 6, 4, '1\u00a01/2', '1\u00a01/2'],
    ['less than one', 2, 4, '1/2', '1/2'],
    ['one', 4, 4, '1', '1'],
    ['thousands', 24_001, 2, '12.000\u00a01/2', '12,000\u00a01/2'],
    ['nothing', 0, 3, '0', '0'],
  ])('%s', (_name, numerator, denominator, nl, en) => {
    expect(formatExact({ numerator, denominator }, 'nl')).toBe(nl);
    expect(formatExact({ numerator, denominator }, 'en')).toBe(en);
  });
});

describe('what is read', () => {
  it.each([
    ['a third', 1, 3, true],
    ['a hundredth', 1, 100, false],
    ['half of a hundredth', 1, 200, true],
    ['a whole number', 3, 1, false],
    ['a half', 1, 2, false],
  ])('%s: less exact is %s/%s: %s', (_name, numerator, denominator, expected) => {
    expect(isReadRounded({ numerator, denominator })).toBe(expected);
  });
});

describe('rows above a total', () => {
  it.each([
    [
      'three thirds read as 0.99 under 1.00',
      [fraction(1, 3), fraction(1, 3), fraction(1, 3)],
      false,
    ],
    ['halves', [fraction(1, 2), fraction(7, 2)], true],
    ['11/3, six times: 22.02 under 22.00', Array.from({ length: 6 }, () => fraction(11, 3)), false],
  ])('%s', (_name, parts, expected) => {
    expect(doRoundedPartsAddUp(parts, addUp(parts))).toBe(expected);
  });
});
