import { describe, expect, it } from '@jest/globals';
import { toBePaidCents, type Payment } from './to-be-paid.js';

const payment = (status: Payment['status'], amountCents: number): Payment => ({
  number: 1,
  ground: { nl: 'Voorschot', en: 'Advance' },
  amountCents,
  dueOn: '2027-03-01',
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
