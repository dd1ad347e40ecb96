import { describe, expect, it } from '@jest/globals';
import { nextPayment, paidCents, standingOf, toBePaidCents, type Payment } from './to-be-paid.js';

const payment = (
  status: Payment['status'],
  amountCents: number,
  dueOn: string | null = '2027-03-01',
): Payment => ({
  number: 1,
  ground: { nl: 'Voorschot', en: 'Advance' },
  amountCents,
  dueOn,
  dayIs: 'by',
  article: 'art. 24',
  status,
});

describe('what is paid in all', () => {
  it.each<[string, readonly Payment[], number]>([
    ['nothing without payments', [], 0],
    ['planned, ordered and paid alike', [payment('planned', 1), payment('paid', 20)], 21],
    ['not what was dropped', [payment('ordered', 300), payment('dropped', 4_000)], 300],
  ])('%s', (_name, payments, cents) => {
    expect(toBePaidCents(payments)).toBe(cents);
  });
});

describe('what has been paid', () => {
  it('is what was paid, not what was ordered', () => {
    expect(paidCents([payment('paid', 1), payment('paid', 20), payment('ordered', 300)])).toBe(21);
  });
});

describe('the next payment', () => {
  it.each<[string, readonly Payment[], string | null]>([
    [
      'the earliest to come',
      [payment('planned', 1, '2027-05-01'), payment('ordered', 1)],
      '2027-03-01',
    ],
    ['not what was paid or dropped', [payment('paid', 1), payment('dropped', 1)], null],
    ['not one of which the day is over', [payment('planned', 1, '2026-12-31')], null],
    ['not one that waits for something else', [payment('planned', 1, null)], null],
  ])('%s', (_name, payments, dueOn) => {
    expect(nextPayment(payments, new Date('2027-01-01'))?.dueOn ?? null).toBe(dueOn);
  });
});

describe('how far a payment is', () => {
  const now = new Date('2026-11-30T09:00:00Z');

  it.each([
    ['planned', '2019-02-01', 'day-over'],
    ['planned', '2026-11-30', 'planned'],
    ['planned', null, 'planned'],
    ['paid', '2019-02-01', 'paid'],
  ] as const)('%s for %s: %s', (status, dueOn, standing) => {
    expect(standingOf(payment(status, 1, dueOn), now)).toBe(standing);
  });
});

describe('a plan of which nothing is left', () => {
  const excess = {
    after: 'withdrawal' as const,
    dueCents: 111,
    standsCents: 0,
    excessCents: 111,
    article: 'Awb 4:57',
  };

  it('has no next payment and calls nothing planned, also not what was due that day', () => {
    const today = payment('planned', 111, '2026-11-30');
    const now = new Date('2026-11-30T15:00:00Z');
    expect(nextPayment([today], now)).toEqual(today);
    expect(nextPayment([today], now, excess)).toBeNull();
    expect(standingOf(today, now, excess)).toBe('day-over');
    expect(standingOf(payment('paid', 111), now, excess)).toBe('paid');
  });
});
