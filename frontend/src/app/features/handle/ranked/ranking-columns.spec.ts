import { describe, expect, it } from '@jest/globals';
import { columnsOf, emptyTextOf, isRanking } from './ranking-columns.js';

describe('the columns of a divided tranche', () => {
  it.each([
    ['two-lists', 'points', true],
    ['ranked', 'points', true],
    ['committee-order', 'points', true],
    ['first-come', 'completeAt', false],
    ['proportional', 'amount', false],
  ] as const)('%s is decided by %s', (method, column, ranks) => {
    expect(columnsOf(method)).toContain(column);
    expect(isRanking(method)).toBe(ranks);
  });

  it('show nobody’s points where nobody weighs', () => {
    for (const method of ['first-come', 'lottery', 'proportional']) {
      expect(columnsOf(method)).not.toContain('points');
    }
  });

  it('know no place where everybody shares', () => {
    expect(columnsOf('proportional')).not.toContain('place');
  });
});

describe('a tranche that is not divided yet', () => {
  const reason = { code: 'x', text: { nl: 'x', en: 'x' } };

  it.each([
    ['ready', { canRank: true, whyNot: [] }],
    ['see-why', { canRank: false, whyNot: [reason] }],
    ['waits', { canRank: false, whyNot: [] }],
  ])('says what is so: %s', (expected, allocation) => {
    expect(emptyTextOf(allocation)).toBe(expected);
  });
});
