import { describe, expect, it } from '@jest/globals';
import { cents, inCents, THIRD } from '../money/index.js';
import { hasAskedAdvances } from './has-asked-advances.js';
import { halfAfterExam, halfYearly, ictGrant, quarterly, voucher } from './payment-plan.fixture.js';
import type { PaymentPlan } from './payment-plan.js';
import { plannedPayments } from './planned-payments.js';
import type { PaymentPeriod } from './planned-payment.js';

const AWARDED_ON = '2026-11-13';

const NO_PROJECT: PaymentPeriod = { awardedOn: AWARDED_ON, project: null };

const years = (durationYears: number): PaymentPeriod => ({
  awardedOn: AWARDED_ON,
  project: { startsOn: '2027-01-01', durationYears },
  isAsked: true,
});

const rows = (plan: PaymentPlan, euros: number, period: PaymentPeriod) =>
  plannedPayments(plan, inCents(euros), period).map(({ amountCents, dueOn, awaits }) => [
    amountCents,
    dueOn ?? awaits,
  ]);

describe('a payment plan', () => {
  it('quarterly: a quarter of the award, then equal parts every three months of the project', () => {
    const paid = rows(quarterly, 1_000_000, years(4));
    expect(paid).toHaveLength(16);
    expect(paid.slice(0, 2)).toEqual([
      [25_000_000, '2027-01-01'],
      [5_000_000, '2027-04-01'],
    ]);
    expect(paid.at(-1)).toEqual([5_000_000, '2030-10-01']);
  });

  it('voucher: the whole amount within six weeks, moved from Christmas to a working day', () => {
    expect(rows(voucher, 2_500, NO_PROJECT)).toEqual([[250_000, '2026-12-28']]);
  });

  it('ICT grant: € 2,500 in one part', () => {
    expect(rows(ictGrant, 2_500, NO_PROJECT)).toEqual([[250_000, '2026-12-11']]);
  });

  it('sponsor: half at once, half waits for the first-year exam and gets the odd cent', () => {
    expect(rows(halfAfterExam, 1_250.01, NO_PROJECT)).toEqual([
      [62_500, '2026-12-11'],
      [62_501, 'exam-proven'],
    ]);
  });

  it.each([
    [
      'two years: 10 %, then three steps to 80 %',
      2,
      [10_000_000, 23_333_334, 23_333_333, 23_333_333],
    ],
    ['a year and a half: two steps', 1.5, [10_000_000, 35_000_000, 35_000_000]],
    ['fourteen months count as three half-years', 14 / 12, [10_000_000, 35_000_000, 35_000_000]],
    ['half a year: the first share alone', 0.5, [10_000_000]],
  ])('sector plan, %s', (_name, durationYears, expected) => {
    const paid = rows(halfYearly, 1_000_000, years(durationYears));
    expect(paid.map(([amount]) => amount)).toEqual(expected);
  });

  it('sector plan: every six months after the award', () => {
    const days = rows(halfYearly, 1_000_000, years(2)).map(([, dueOn]) => dueOn);
    expect(days).toEqual(['2026-11-13', '2027-05-13', '2027-11-13', '2028-05-13']);
  });

  it.each([
    ['not asked', { ...years(2), isAsked: false }],
    ['not answered', { awardedOn: AWARDED_ON, project: years(2).project }],
  ])('sector plan, advances %s: nothing before the determination', (_name, period) => {
    expect(rows(halfYearly, 1_000_000, period)).toEqual([]);
  });

  it.each([
    ['yes', { advances: true }, true],
    ['no', { advances: false }, false],
    ['not answered', {}, false],
  ])('knows from the form whether advances were asked for: %s', (_name, answers, expected) => {
    expect(hasAskedAdvances(halfYearly, answers)).toBe(expected);
    expect(hasAskedAdvances(quarterly, answers)).toBe(true);
  });

  it('practical learning: nothing before the determination', () => {
    expect(rows({ kind: 'after-determination', article: 'art. 21' }, 2_700, NO_PROJECT)).toEqual(
      [],
    );
  });

  it('sector plan: the first is for the award, the others for the half-year that follows', () => {
    const grounds = plannedPayments(halfYearly, cents(100), years(1.5)).map(({ ground }) => ground);
    expect(grounds.map(({ en }) => en)).toEqual([
      'Advance at the award',
      'Advance for the next half-year',
      'Advance for the next half-year',
    ]);
  });

  it('an award of nothing is paid as nothing', () => {
    expect(rows(voucher, 0, NO_PROJECT)).toEqual([[0, '2026-12-28']]);
  });

  it('numbers its payments and says on what ground and article each rests', () => {
    const [first, second] = plannedPayments(halfAfterExam, cents(100), NO_PROJECT);
    expect(first).toMatchObject({ number: 1, ground: { en: 'At once' }, article: 'art. 4' });
    expect(second).toMatchObject({ number: 2, ground: { en: 'After the first-year exam' } });
  });
});

describe('a payment plan refuses', () => {
  const [half] = halfAfterExam.parts;

  it.each<[string, PaymentPlan, number, PaymentPeriod]>([
    ['a negative award', voucher, -1, NO_PROJECT],
    ['quarters without a project', quarterly, 100, NO_PROJECT],
    ['half-years without a project', halfYearly, 100, { ...NO_PROJECT, isAsked: true }],
    ['parts below the whole', { ...halfAfterExam, parts: [half] }, 100, NO_PROJECT],
    ['parts above it', { ...halfAfterExam, parts: [half, half, half] }, 100, NO_PROJECT],
    [
      'a first share above the most',
      { ...halfYearly, upTo: THIRD, first: half.share },
      100,
      years(2),
    ],
  ])('%s', (_name, plan, euros, period) => {
    expect(() => rows(plan, euros, period)).toThrow(RangeError);
  });

  it('but takes thirds, which no decimal can hold', () => {
    const part = { ...half, share: THIRD };
    const paid = rows({ ...halfAfterExam, parts: [part, part, part] }, 1, NO_PROJECT);
    expect(paid.map(([amount]) => amount)).toEqual([33, 33, 34]);
  });
});
