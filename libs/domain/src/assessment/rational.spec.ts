import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fraction } from '../money/index.js';
import { compareRational } from './rational.js';

const of = (numerator: number, denominator = 1): Fraction => ({ numerator, denominator });

describe('an exact number of points', () => {
  it.each<[Fraction, Fraction, -1 | 0 | 1]>([
    [of(20, 25), of(32, 40), 0],
    [of(20, 25), of(30, 40), 1],
    [of(8, 3), of(3), -1],
    [of(0), of(0, 7), 0],
  ])('%j beside %j', (one, other, expected) => {
    expect(compareRational(one, other)).toBe(expected);
  });

  it('compares either way round, also where a float could not', () => {
    const large = fc.record({
      numerator: fc.nat(Number.MAX_SAFE_INTEGER),
      denominator: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    });
    fc.assert(
      fc.property(large, large, (one, other) => {
        expect(compareRational(one, other) + compareRational(other, one)).toBe(0);
      }),
    );
    const most = Number.MAX_SAFE_INTEGER;
    expect(compareRational(of(most - 1, most), of(most - 2, most - 1))).toBe(1);
  });
});
