import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, inCents } from '../../money/index.js';
import { overhead2013, overhead2015 } from '../determination-rules.fixture.js';
import { overheadOf, overheadSubsidyOf } from './overhead.js';

describe('overhead of a sector plan', () => {
  it.each([
    ['nothing', 0, 0],
    ['within the first step', 400_000, 60_000],
    ['at the end of the first step', 500_000, 75_000],
    ['a euro above it', 500_001, 75_000.07],
    ['at the end of the second step', 1_000_000, 110_000],
    ['above the last step', 1_500_000, 115_000],
  ])('2013, %s: € %d gives € %d', (_name, cost, overhead) => {
    expect(overheadOf(overhead2013.staircase, inCents(cost))).toBe(Math.round(overhead * 100));
  });

  it.each([
    ['at the end of the first step', 1_000_000, 150_000],
    ['within the second step', 2_000_000, 220_000],
    ['at the end of the second step', 10_000_000, 780_000],
    ['above the last step', 15_000_000, 830_000],
  ])('2015, %s: € %d gives € %d', (_name, cost, overhead) => {
    expect(overheadOf(overhead2015.staircase, inCents(cost))).toBe(overhead * 100);
  });

  it('is subsidised for half, rounded down', () => {
    expect(overheadSubsidyOf(overhead2013, cents(1_500_000_00))).toBe(57_500_00);
    expect(overheadSubsidyOf(overhead2013, cents(7))).toBe(0);
    expect(overheadSubsidyOf(overhead2013, cents(20))).toBe(1);
  });

  it('refuses a negative cost and steps that go down', () => {
    const [first, second] = overhead2013.staircase.steps;
    const steps = [second, first].flatMap((step) => step ?? []);
    expect(() => overheadOf(overhead2013.staircase, cents(-1))).toThrow(RangeError);
    expect(() => overheadOf({ ...overhead2013.staircase, steps }, cents(1))).toThrow(RangeError);
    const level = [first, first].flatMap((step) => step ?? []);
    expect(() => overheadOf({ ...overhead2013.staircase, steps: level }, cents(1))).toThrow(
      RangeError,
    );
  });

  it('has as many steps as the scheme says, with one share above the last', () => {
    const above = { numerator: 1, denominator: 100 };
    const step = { upToCents: 100_00, share: { numerator: 15, denominator: 100 } };
    expect(overheadOf({ steps: [], above }, cents(300_00))).toBe(3_00);
    expect(overheadOf({ steps: [step], above }, cents(300_00))).toBe(15_00 + 2_00);
  });

  it('grows with the cost, by no more than the first step', () => {
    const costs = fc.nat(3_000_000_000);
    fc.assert(
      fc.property(costs, costs, fc.constantFrom(overhead2013, overhead2015), (a, b, rules) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const grown =
          overheadOf(rules.staircase, cents(high)) - overheadOf(rules.staircase, cents(low));
        expect(grown).toBeGreaterThanOrEqual(0);
        expect(grown).toBeLessThanOrEqual(Math.ceil((high - low) * 0.15) + 1);
      }),
    );
  });
});
