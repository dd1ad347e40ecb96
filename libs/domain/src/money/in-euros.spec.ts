import { describe, expect, it } from '@jest/globals';
import { EURO, inCents, MILLION_EUROS, THOUSAND_EUROS } from './in-euros.js';

describe('an amount that is written in euros', () => {
  it.each([
    [0, 0],
    [0.29, 29],
    [1.1, 110],
    [950.5, 95_050],
    [-12.34, -1_234],
    [2_500_000, 250_000_000],
  ])('%d is %d cents, whatever a float makes of it', (euros, amount) => {
    expect(inCents(euros)).toBe(amount);
  });

  it.each([0.001, 1 / 3, Number.NaN, 1e15])('%d is none', (euros) => {
    expect(() => inCents(euros)).toThrow(RangeError);
  });

  it('can be counted in', () => {
    expect([EURO, THOUSAND_EUROS, MILLION_EUROS]).toEqual([100, 100_000, 100_000_000]);
  });
});
