import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, portion } from '../money/index.js';
import { isRefusal } from '../refusal.js';
import { determine } from './determine.js';
import {
  framework,
  ictGrant,
  rif2014,
  rif2019,
  sectorPlan2015,
  voucher,
} from './determination-rules.fixture.js';
import type { DeterminationInput } from './determination-input.js';
import type { DeterminationRules } from './determination-rules.js';

const anyRules = fc.constantFrom<DeterminationRules>(
  voucher,
  ictGrant,
  rif2014,
  rif2019,
  framework,
  sectorPlan2015,
  { ...sectorPlan2015, overhead: 'none' },
  { kind: 'direct', article: 'art. 15' },
);

const amounts = fc.integer({ min: 0, max: 1_000_000_000 }).map(cents);

const anyInput: fc.Arbitrary<DeterminationInput> = fc
  .record({
    budgetCents: fc.integer({ min: 1, max: 3_000_000_000 }).map(cents),
    awardedShare: fc.integer({ min: 0, max: 100 }),
    paidCents: amounts,
    variant: fc.constantFrom('starter', 'upscaler', 'entree', 'standard'),
    realisedCostCents: amounts,
    realisedCoFinancingCents: amounts,
    isDone: fc.boolean(),
    hasGoodGrounds: fc.boolean(),
  })
  .map(({ awardedShare, ...input }) => ({
    ...input,
    awardedCents: portion(input.budgetCents, awardedShare, 100, 'down'),
  }));

function determinationOf(rules: DeterminationRules, input: DeterminationInput) {
  const result = determine(rules, input);
  if (isRefusal(result)) throw new Error('refused');
  return result;
}

describe('the laws of determination', () => {
  it('never above the award and never negative', () => {
    fc.assert(
      fc.property(anyRules, anyInput, (rules, input) => {
        const { determinedCents, payableCents, recoverableCents } = determinationOf(rules, input);
        expect(determinedCents).toBeLessThanOrEqual(input.awardedCents);
        for (const amount of [determinedCents, payableCents, recoverableCents]) {
          expect(amount).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('payable minus recoverable is determined minus paid, and one of the two is nothing', () => {
    fc.assert(
      fc.property(anyRules, anyInput, (rules, input) => {
        const { determinedCents, payableCents, recoverableCents } = determinationOf(rules, input);
        expect(payableCents - recoverableCents).toBe(determinedCents - input.paidCents);
        expect(Math.min(payableCents, recoverableCents)).toBe(0);
      }),
    );
  });

  it('the outcome is the comparison with the award, and always has a reason with an article', () => {
    fc.assert(
      fc.property(anyRules, anyInput, (rules, input) => {
        const { determinedCents, outcome, reasons } = determinationOf(rules, input);
        expect(outcome === 'as-awarded').toBe(determinedCents === input.awardedCents);
        expect(outcome === 'nil').toBe(determinedCents === 0 && input.awardedCents > 0);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.every(({ article }) => article !== '')).toBe(true);
      }),
    );
  });

  it('what was paid before changes nothing about the amount', () => {
    fc.assert(
      fc.property(anyRules, anyInput, amounts, (rules, input, paidCents) => {
        const again = determinationOf(rules, { ...input, paidCents });
        expect(again.determinedCents).toBe(determinationOf(rules, input).determinedCents);
      }),
    );
  });

  it('a share of the realised cost is never more than what the partners left to pay', () => {
    const shares = fc.constantFrom(rif2014, rif2019);
    fc.assert(
      fc.property(shares, anyInput, (rules, input) => {
        const { realisedCostCents = 0, realisedCoFinancingCents = 0 } = input;
        const left = Math.max(realisedCostCents - realisedCoFinancingCents, 0);
        expect(determinationOf(rules, input).determinedCents).toBeLessThanOrEqual(left);
      }),
    );
  });

  it('realising more of a sector plan never gives less', () => {
    const low = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(anyInput, low, low, (input, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((percentage) =>
          cents(Math.floor((input.budgetCents * percentage) / 100)),
        );
        const of = (cost = cents(0)) =>
          determinationOf(sectorPlan2015, {
            ...input,
            realisedCostCents: cost,
            hasGoodGrounds: false,
          }).determinedCents;
        expect(of(more)).toBeGreaterThanOrEqual(of(less));
      }),
    );
  });
});
