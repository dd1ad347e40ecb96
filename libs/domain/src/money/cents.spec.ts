import { describe, expect, it } from '@jest/globals';
import { cents, NO_CENTS, subtract, sum } from './cents.js';

describe('cents', () => {
  it.each([0, 1, -1, 95_000, Number.MAX_SAFE_INTEGER])('takes %p', (amount) => {
    expect(cents(amount)).toBe(amount);
  });

  it.each([0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('refuses %p', (amount) => {
    expect(() => cents(amount)).toThrow(RangeError);
  });

  it('knows no negative zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
  });
});

describe('sum', () => {
  it('of nothing is zero', () => {
    expect(sum([])).toBe(NO_CENTS);
  });

  it('adds every cent', () => {
    expect(sum([cents(1), cents(2), cents(-4)])).toBe(-1);
  });

  it('refuses a total that a number cannot hold', () => {
    expect(() => sum([cents(Number.MAX_SAFE_INTEGER), cents(1)])).toThrow(RangeError);
  });
});

describe('subtract', () => {
  it('may go below zero', () => {
    expect(subtract(cents(100), cents(101))).toBe(-1);
  });
});
