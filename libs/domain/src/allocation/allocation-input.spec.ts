import { describe, expect, it } from '@jest/globals';
import {
  candidatesOf,
  ceilingCentsOf,
  isRankingMethod,
  type AllocationInput,
} from './allocation-input.js';
import { category, firstComeOf, lotteryOf, proportionalOf } from './in-turn/claim.fixture.js';
import { candidate, twoLists } from './ranked/candidate.fixture.js';

describe('a method that weighs applications against each other', () => {
  it.each([
    ['committee-order', true],
    ['ranked', true],
    ['two-lists', true],
    ['first-come', false],
    ['lottery', false],
    ['proportional', false],
    ['none', false],
  ])('%s: %p', (method, expected) => {
    expect(isRankingMethod(method)).toBe(expected);
  });

  it('has candidates, and no other has', () => {
    const candidates = [candidate('A', 'starter', 1, [1, 2])];
    expect(candidatesOf(twoLists(candidates))).toEqual(candidates);
    expect(candidatesOf(lotteryOf([], 10))).toStrictEqual([]);
  });
});

describe('all that there was to divide', () => {
  const care = category('care', 5);

  it.each<[string, AllocationInput, number]>([
    ['the ceiling of a ranking', twoLists([], 4), 400_000_000],
    [
      'the ceilings of every line',
      { ...firstComeOf([], 10), lines: [category('a', 10), care] },
      15_00,
    ],
    ['of every category', proportionalOf([category('mbo', 20), care], []), 25_00],
    ['nothing where there is no line', { ...lotteryOf([], 10), lines: [] }, 0],
  ])('is %s', (_name, input, expected) => {
    expect(ceilingCentsOf(input)).toBe(expected);
  });
});
