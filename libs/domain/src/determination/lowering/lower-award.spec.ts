import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, sum } from '../../money/index.js';
import { isRefusal } from '../../refusal.js';
import { determine } from '../determine.js';
import type { ShareOfRealised } from '../determination-rules.js';
import { lowerAdvances } from './lower-advances.js';
import { lowerAward } from './lower-award.js';
import type { Payment } from '../due-by-plan.js';

const payment = (number: number, dueOn: string | null, status: Payment['status'] = 'planned') => ({
  number,
  amountCents: cents(100),
  dueOn,
  status,
});

/** One paid, one due and not ordered, three still to come. */
const PAYMENTS: readonly Payment[] = [
  payment(1, '2027-08-01', 'paid'),
  payment(2, '2029-08-01'),
  payment(3, '2029-11-01'),
  payment(4, '2030-02-01'),
  payment(5, null),
];
const ON = { decidedOn: '2029-09-11', advances: 'lowered' } as const;

describe('an award that is lowered on the way', () => {
  it('is never raised, and says what it is now', () => {
    const outcome = (amount: number | null) => {
      const lowered = lowerAward(cents(500), { loweredAmount: amount }, 'loweredAmount');
      return isRefusal(lowered) ? lowered.reasons.map(({ code }) => code) : lowered;
    };
    expect(outcome(499)).toBe(499);
    expect(outcome(0)).toBe(0);
    expect(outcome(500)).toEqual(['lowered-amount-not-lower']);
    expect(outcome(501)).toEqual(['lowered-amount-not-lower']);
    expect(outcome(null)).toEqual(['lowered-amount-missing']);
  });

  it.each([
    [
      'what is still to come shares what is left',
      350,
      ON,
      [
        { kind: 'lowered', number: 3, amountCents: 50 },
        { kind: 'lowered', number: 4, amountCents: 50 },
        { kind: 'lowered', number: 5, amountCents: 50 },
      ],
    ],
    [
      'what fell due stays as it was promised, also above the new maximum',
      150,
      ON,
      [3, 4, 5].map((number) => ({ kind: 'dropped', number })),
    ],
    [
      'an ending stops what is still to come, and leaves what fell due',
      400,
      { ...ON, advances: 'stopped' } as const,
      [3, 4, 5].map((number) => ({ kind: 'dropped', number })),
    ],
    [
      'less than was paid leaves nothing to come',
      50,
      ON,
      [3, 4, 5].map((number) => ({ kind: 'dropped', number })),
    ],
  ])('%s', (_name, maximum, lowering, expected) => {
    expect(lowerAdvances(PAYMENTS, cents(maximum), lowering)).toEqual(expected);
  });

  it('leaves a plan with nothing to come as it is', () => {
    const over = PAYMENTS.slice(0, 2);
    expect(lowerAdvances(over, cents(150), ON)).toEqual([]);
    expect(lowerAdvances([], cents(150), ON)).toEqual([]);
  });

  it('refuses a negative payment, also among others', () => {
    const negative = { ...payment(6, null), amountCents: cents(-1) };
    expect(() => lowerAdvances([...PAYMENTS, negative], cents(350), ON)).toThrow(
      'A payment is never negative',
    );
  });

  it('never plans more than is left of the maximum, nor more than was planned', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }),
        fc.nat(20_000_000),
        (amounts, maximum) => {
          const payments = amounts.map((amount, index) => ({
            ...payment(index + 1, '2030-01-01'),
            amountCents: cents(amount),
          }));
          const changes = lowerAdvances(payments, cents(maximum), ON);
          const after = payments.map(({ number, amountCents }) => {
            const change = changes.find((each) => each.number === number);
            if (!change) return amountCents;
            return change.kind === 'dropped' ? cents(0) : change.amountCents;
          });
          expect(sum(after)).toBe(Math.min(maximum, sum(amounts.map(cents))));
          expect(after.every((amount, index) => amount <= (amounts[index] ?? 0))).toBe(true);
        },
      ),
    );
  });

  it('keeps its share of what was realised, up to the lowered maximum', () => {
    const rules: ShareOfRealised = {
      kind: 'share-of-realised',
      article: 'art. 25(2)',
      unspentArticle: 'art. 25(1)',
      excessCoFinancing: [],
    };
    const determined = (realisedCostCents: number) =>
      determine(rules, {
        awardedCents: cents(700),
        originallyAwardedCents: cents(1_000),
        paidCents: cents(0),
        budgetCents: cents(3_000),
        variant: 'starter',
        realisedCostCents: cents(realisedCostCents),
      });
    // A third of the cost as in the award, not 700 of 3,000.
    expect(determined(1_800)).toMatchObject({ determinedCents: 600, outcome: 'lower' });
    expect(determined(3_000)).toMatchObject({
      determinedCents: 700,
      reasons: [{ code: 'same-share' }, { code: 'never-above-lowered-award' }],
    });
  });
});
