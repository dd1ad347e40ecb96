import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents } from '../money/index.js';
import { PAYMENT_TERM, type PaymentStatus } from '../payments/index.js';
import { excessOver, type Payment } from './due-by-plan.js';
import { settle } from './settle.js';

/** Six weeks after 1 March 2028 is 12 April. */
const CLOSING = { determinedOn: '2028-03-01', term: PAYMENT_TERM };

type Row = readonly [PaymentStatus, number, string | null];

const paymentsOf = (rows: readonly Row[]): Payment[] =>
  rows.map(([status, amount, dueOn], index) => ({
    number: index + 1,
    amountCents: cents(amount),
    dueOn,
    status,
  }));

const settled = (determinedCents: number, ...rows: readonly Row[]) => {
  const { changes, closing, excessCents } = settle(
    paymentsOf(rows),
    { determinedCents: cents(determinedCents) },
    CLOSING,
  );
  return { changes, closing: closing?.amountCents ?? null, excessCents };
};

const paid: Row = ['paid', 800, '2027-01-01'];
const ordered: Row = ['ordered', 100, '2028-02-01'];
const past: Row = ['planned', 300, '2028-02-29'];
const today: Row = ['planned', 300, '2028-03-01'];
const waiting: Row = ['planned', 500, null];
const soon: Row = ['planned', 200, '2028-04-12'];
const later: Row = ['planned', 200, '2028-04-13'];

describe('payments after the determination', () => {
  it('everything was paid: nothing changes', () => {
    expect(settled(800, paid)).toEqual({ changes: [], closing: null, excessCents: 0 });
  });

  it('80 % was advanced: the rest is one closing payment', () => {
    expect(settled(1_000, paid)).toEqual({ changes: [], closing: 200, excessCents: 0 });
  });

  it('set at nil: everything paid or ordered may be recovered, everything planned is dropped', () => {
    expect(settled(0, paid, ordered, soon, waiting)).toEqual({
      changes: [
        { kind: 'dropped', number: 3 },
        { kind: 'dropped', number: 4 },
      ],
      closing: null,
      excessCents: 900,
    });
  });

  it('a part that waits for a proof is dropped: the closing payment pays what is due', () => {
    expect(settled(1_300, paid, waiting)).toEqual({
      changes: [{ kind: 'dropped', number: 2 }],
      closing: 500,
      excessCents: 0,
    });
  });

  it('a payment due before the closing one keeps its day, one due after it is taken into it', () => {
    expect(settled(1_200, paid, soon, later)).toEqual({
      changes: [{ kind: 'dropped', number: 3 }],
      closing: 200,
      excessCents: 0,
    });
  });

  it('a planned payment is lowered to what is left', () => {
    expect(settled(1_050, paid, ordered, soon, soon)).toEqual({
      changes: [
        { kind: 'lowered', number: 3, amountCents: 150 },
        { kind: 'dropped', number: 4 },
      ],
      closing: null,
      excessCents: 0,
    });
  });

  it('an ordered payment cannot be called back: what it pays too much may be recovered', () => {
    expect(settled(850, paid, ordered)).toMatchObject({ closing: null, excessCents: 50 });
  });

  it('a planned payment whose day is over stays as the award promised it, and counts', () => {
    expect(settled(400, past, today, soon, later)).toEqual({
      changes: [
        { kind: 'dropped', number: 3 },
        { kind: 'dropped', number: 4 },
      ],
      closing: null,
      excessCents: 200,
    });
    expect(settled(700, past, today, later)).toEqual({
      changes: [{ kind: 'dropped', number: 3 }],
      closing: 100,
      excessCents: 0,
    });
  });

  it('what a closed plan is above the amount that stands, was due', () => {
    const payments = paymentsOf([past, today]);
    expect(excessOver(payments, cents(400))).toEqual({
      dueCents: 600,
      standsCents: 400,
      excessCents: 200,
    });
    expect(excessOver(payments, cents(600))).toBeNull();
  });

  it('the closing payment follows in number and is due within six weeks', () => {
    const { closing } = settle(paymentsOf([paid]), { determinedCents: cents(900) }, CLOSING);
    expect(closing).toMatchObject({
      number: 2,
      amountCents: 100,
      dueOn: '2028-04-12',
      article: 'Awb 4:87',
      awaits: null,
    });
  });

  it('without a plan the closing payment is the first: practical learning', () => {
    const { closing } = settle([], { determinedCents: cents(221_670) }, CLOSING);
    expect(closing).toMatchObject({ number: 1, amountCents: 221_670 });
  });

  it('takes a payment of nothing, such as a part of a small award', () => {
    expect(settled(800, paid, ['paid', 0, null])).toMatchObject({ closing: null, excessCents: 0 });
  });

  it('refuses a negative payment', () => {
    expect(() => settled(0, ['planned', -1, null])).toThrow(RangeError);
  });
});

const anyRow = fc.tuple(
  fc.constantFrom<PaymentStatus>('planned', 'ordered', 'paid'),
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.constantFrom(null, '2028-01-01', '2028-04-12', '2028-04-13', '2029-01-01'),
);

describe('the law of settling', () => {
  it('everything that is or will be paid, less what is recovered, is the determination', () => {
    const amounts = fc.nat(5_000_000);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), amounts, (rows, determined) => {
        const { changes, closing, excessCents } = settled(determined, ...rows);
        const changed = new Map(changes.map((change) => [change.number, change]));
        const amountsLeft = paymentsOf(rows).map(({ number, amountCents }) => {
          const change = changed.get(number);
          if (change === undefined) return amountCents;
          return change.kind === 'dropped' ? 0 : change.amountCents;
        });
        const total = amountsLeft.reduce<number>((sum, amount) => sum + amount, closing ?? 0);
        expect(total - excessCents).toBe(determined);
      }),
    );
  });

  it('nothing that was paid, ordered or due is changed, and nothing is planned above what was due', () => {
    const amounts = fc.nat(5_000_000);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), amounts, (rows, determined) => {
        const { changes, closing, excessCents } = settled(determined, ...rows);
        const changed = changes.map(({ number }) => rows[number - 1]);
        for (const [status, , dueOn] of changed.filter((row) => row !== undefined)) {
          expect(status).toBe('planned');
          expect(dueOn === null || dueOn > CLOSING.determinedOn).toBe(true);
        }
        expect(closing === null || excessCents === 0).toBe(true);
      }),
    );
  });
});
