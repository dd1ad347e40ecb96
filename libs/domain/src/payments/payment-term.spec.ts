import { describe, expect, it } from '@jest/globals';
import { endOfTerm } from '../term/index.js';
import { quarterly, voucher } from './payment-plan.fixture.js';
import type { PaymentPlan } from './payment-plan.js';
import { dayOf, PAYMENT_TERM } from './payment-term.js';

describe('the term of payment', () => {
  it.each([
    ['six weeks (Awb 4:87)', '2027-01-08', '2027-02-19'],
    ['and longer over Good Friday and Easter (Atw 1(1))', '2027-02-12', '2027-03-30'],
  ])('%s', (_name, awardedOn, lastDay) => {
    const { date } = endOfTerm(Temporal.PlainDate.from(awardedOn), PAYMENT_TERM);
    expect(date.toString()).toBe(lastDay);
  });
});

describe('the day of a payment', () => {
  const begins: PaymentPlan = { ...quarterly, daysBeginTerm: true };

  it.each<[string, PaymentPlan, string, 'from' | 'by']>([
    ['is the last one', quarterly, 'art. 27', 'by'],
    ['begins its term where the award says so', begins, 'art. 27', 'from'],
    [
      'of a closing payment, which rests on another article, is the last one',
      begins,
      'art. 24',
      'by',
    ],
    ['of a plan without quarters is the last one', voucher, 'art. 9', 'by'],
  ])('%s', (_name, plan, article, expected) => {
    expect(dayOf(plan, { article })).toBe(expected);
  });
});
