import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import { isRefusal } from '../../refusal.js';
import type { Payment } from '../due-by-plan.js';
import { replacedAward, replanAdvances } from './replaced-award.js';

const PAYMENTS: readonly Payment[] = [
  { number: 1, amountCents: cents(400), dueOn: '2027-01-01', status: 'planned' },
  { number: 2, amountCents: cents(200), dueOn: '2028-01-01', status: 'planned' },
  { number: 3, amountCents: cents(200), dueOn: '2029-01-01', status: 'planned' },
];

describe('the amount that takes the place of another', () => {
  it.each<[string, unknown, number | string]>([
    ['less', 700, 700],
    ['all that was asked', 1000, 1000],
    ['more than was asked', 1001, 'replaced-amount-above-request'],
    ['nothing', 0, 'replaced-amount-missing'],
    ['left empty', null, 'replaced-amount-missing'],
  ])('%s', (_name, typed, expected) => {
    const recorded = typeof typed === 'number' ? { after: typed } : {};
    const outcome = replacedAward(cents(1000), recorded, 'after');
    expect(isRefusal(outcome) ? outcome.reasons[0].code : outcome).toBe(expected);
  });
});

describe('the advances after another amount took the place of an award', () => {
  const award = (before: number, after: number) => ({
    beforeCents: cents(before),
    afterCents: cents(after),
  });

  it('grow by one payment, in proportion', () => {
    // 80 % of 1000 was planned, so is 80 % of 1200.
    expect(replanAdvances(PAYMENTS, award(1000, 1200), '2027-06-01')).toEqual({
      changes: [],
      extraCents: 160,
    });
  });

  it('shrink in what is still to come', () => {
    expect(replanAdvances(PAYMENTS, award(1000, 750), '2027-06-01')).toEqual({
      changes: [
        { kind: 'lowered', number: 2, amountCents: 100 },
        { kind: 'lowered', number: 3, amountCents: 100 },
      ],
      extraCents: 0,
    });
  });

  it('never take back what was due', () => {
    const { changes } = replanAdvances(PAYMENTS, award(1000, 100), '2027-06-01');
    expect(changes).toEqual([
      { kind: 'dropped', number: 2 },
      { kind: 'dropped', number: 3 },
    ]);
  });

  it('stay as they are when the amount does', () => {
    expect(replanAdvances(PAYMENTS, award(1000, 1000), '2027-06-01')).toEqual({
      changes: [],
      extraCents: 0,
    });
  });

  it('are not known where nothing was awarded', () => {
    expect(() => replanAdvances([], award(0, 100), '2027-06-01')).toThrow(
      'Nothing was awarded before',
    );
  });
});
