import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateByWeight } from './allocate-by-weight.js';
import { cents, sum } from './cents.js';

describe('allocateByWeight', () => {
  it.each([
    ['the first gets the odd cent on a tie', 100, [1, 1, 1], [34, 33, 33]],
    ['the largest remainder gets it otherwise', 100, [10, 29, 61], [10, 29, 61]],
    ['two odd cents go to two remainders', 5, [1, 2, 4], [1, 1, 3]],
    ['no weight, nothing', 7, [0, 1], [0, 7]],
    ['nothing to divide', 0, [3, 4], [0, 0]],
  ])('%s', (_name, total, weights, expected) => {
    expect(allocateByWeight(cents(total), weights)).toEqual(expected);
  });

  it.each([
    ['a negative total', -1, [1]],
    ['a negative weight', 1, [2, -1]],
    ['a broken weight', 1, [0.5]],
    ['no weights', 1, []],
    ['only zero weights', 1, [0, 0]],
  ])('refuses %s', (_name, total, weights) => {
    expect(() => allocateByWeight(cents(total), weights)).toThrow(RangeError);
  });

  const weighing = fc
    .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 30 })
    .filter((weights) => weights.some((weight) => weight > 0));

  it('gives away every cent', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), weighing, (total, weights) => {
        expect(sum(allocateByWeight(cents(total), weights))).toBe(total);
      }),
    );
  });

  it('never strays a whole cent from the exact share', () => {
    fc.assert(
      fc.property(fc.nat(), weighing, (total, weights) => {
        const all = weights.reduce((running, weight) => running + weight, 0);
        allocateByWeight(cents(total), weights).forEach((part, place) => {
          const offBy = BigInt(part) * BigInt(all) - BigInt(total) * BigInt(weights[place] ?? 0);
          expect(offBy < BigInt(all) && -offBy < BigInt(all)).toBe(true);
        });
      }),
    );
  });
});
