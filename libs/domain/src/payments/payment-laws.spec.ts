import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, portion, sum } from '../money/index.js';
import { halfAfterExam, halfYearly, ictGrant, quarterly, voucher } from './payment-plan.fixture.js';
import type { PartsPlan, PaymentPart, PaymentPlan } from './payment-plan.js';
import { plannedPayments } from './planned-payments.js';

const awards = fc.integer({ min: 0, max: 1_000_000_000 }).map(cents);

const halfYears = fc.integer({ min: 1, max: 10 });

const over = (count: number) => ({
  awardedOn: '2026-11-13',
  project: { startsOn: '2027-01-01', durationYears: count / 2 },
  isAsked: true,
});

const paidBy = (plan: PaymentPlan, award: number, count: number) =>
  plannedPayments(plan, cents(award), over(count)).map(({ amountCents }) => amountCents);

const wholePlans = fc.constantFrom<PaymentPlan>(quarterly, voucher, ictGrant, halfAfterExam);

/** Weights as parts of their total, such as 2 of 7, 4 of 7 and 1 of 7. */
const manyParts = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 })
  .map((weights): PartsPlan => {
    const denominator = weights.reduce((total, weight) => total + weight, 0);
    const [first, ...others] = weights.map((numerator): PaymentPart => ({
      ...halfAfterExam.parts[0],
      share: { numerator, denominator },
    }));
    return first === undefined ? halfAfterExam : { ...halfAfterExam, parts: [first, ...others] };
  });

describe('the laws of payment', () => {
  it('a plan that pays the whole award pays it to the cent', () => {
    fc.assert(
      fc.property(wholePlans, awards, halfYears, (plan, award, count) => {
        expect(sum(paidBy(plan, award, count))).toBe(award);
      }),
    );
  });

  it('so do parts of any size, and no part is negative', () => {
    fc.assert(
      fc.property(manyParts, awards, (plan, award) => {
        const paid = plannedPayments(plan, award, over(2));
        expect(sum(paid.map(({ amountCents }) => amountCents))).toBe(award);
        expect(paid.every(({ amountCents }) => amountCents >= 0)).toBe(true);
      }),
    );
  });

  it('half-years add up to the most that may be advanced, in steps that differ by a cent', () => {
    fc.assert(
      fc.property(awards, halfYears, (award, count) => {
        const [first, ...steps] = paidBy(halfYearly, award, count);
        const most = portion(award, count > 1 ? 80 : 10, 100, 'down');
        expect(sum([first ?? cents(0), ...steps])).toBe(most);
        expect(steps).toHaveLength(count - 1);
        expect(Math.max(...steps, 0) - Math.min(...steps, Infinity)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('payments are numbered from one and never due before the one in front', () => {
    fc.assert(
      fc.property(fc.oneof(wholePlans, fc.constant(halfYearly)), halfYears, (plan, count) => {
        const planned = plannedPayments(plan, cents(100_000), over(count));
        expect(planned.map(({ number }) => number)).toEqual(planned.map((_, index) => index + 1));
        const days = planned.flatMap(({ dueOn }) => dueOn ?? []);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});
