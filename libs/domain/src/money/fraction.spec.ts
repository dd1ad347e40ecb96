import { describe, expect, it } from '@jest/globals';
import { fraction, requireFraction } from './fraction.js';

describe('a fraction', () => {
  it.each([
    ['nothing', 0, 1],
    ['a third', 1, 3],
    ['more than one', 7, 2],
  ])('%s', (_name, numerator, denominator) => {
    expect(fraction(numerator, denominator)).toEqual({ numerator, denominator });
  });

  it.each([
    ['a broken part', 0.5, 3],
    ['a broken whole', 1, 1.5],
    ['less than nothing', -1, 3],
    ['of nothing', 1, 0],
    ['of less than nothing', 1, -3],
    ['what is no number', Number.NaN, 3],
    ['more than a float holds', 2 ** 53, 3],
  ])('refuses %s', (_name, numerator, denominator) => {
    expect(() => fraction(numerator, denominator)).toThrow('is not a fraction of whole numbers');
    expect(() => {
      requireFraction({ numerator, denominator });
    }).toThrow(RangeError);
  });
});
